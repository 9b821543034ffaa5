import { type InputHTMLAttributes, useState, useSyncExternalStore } from "react";

type InputProps = InputHTMLAttributes<HTMLInputElement>;

/** Where the behaviour of an input can be put by a part that comes later than the input itself. */
export type FieldProps = {
  readonly get: () => InputProps;
  readonly set: (props: InputProps) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

const NONE: InputProps = {};

function createFieldProps(): FieldProps {
  let props = NONE;
  const listeners = new Set<() => void>();
  return {
    get: () => props,
    set: (next) => {
      props = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The place, the same for ever: who puts something in does not see it change. */
export function useFieldProps(): FieldProps {
  const [field] = useState(createFieldProps);
  return field;
}

/** What was put there last; for the input alone. */
export function useNewestProps({ subscribe, get }: FieldProps): InputProps {
  return useSyncExternalStore(subscribe, get, () => NONE);
}
