import "./form.css";

import { type RefObject, useEffect, useRef } from "react";

type Trap = {
  readonly input: RefObject<HTMLInputElement | null>;
  /** For the API, beside what was asked. */
  readonly read: () => { website: string; tookInMs: number };
};

/** What tells people from machines without asking anything of people: a field that only machines fill in, and the time it took. */
export function useTrap(): Trap {
  const input = useRef<HTMLInputElement>(null);
  const openedAt = useRef(0);
  useEffect(() => {
    openedAt.current = performance.now();
  }, []);
  return { input, read: () => ({ website: input.current?.value ?? "", tookInMs: Math.round(performance.now() - openedAt.current) }) };
}

/** Out of sight, out of the order of keys, and not read out. */
export function TrapField({ input }: Pick<Trap, "input">) {
  return (
    <div className="trap" aria-hidden="true">
      <input ref={input} type="text" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
