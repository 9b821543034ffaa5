import type { ManagedPlace } from "@schuifaan/shared/contract/redactie";
import { answerOf } from "@schuifaan/shared/domain/answer-of";
import type { Change } from "@schuifaan/shared/domain/change";
import { differencesBetween } from "@schuifaan/shared/domain/differences-between";
import { useEffect, useRef } from "react";

import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ChangeSides } from "./change-sides.tsx";

type EditConflictProps = {
  /** The listing that was looked at, and as somebody else left it. */
  seen: ManagedPlace;
  present: ManagedPlace;
  mine: Change;
  today: string;
  onBoth: () => void;
  onTheirs: () => void;
};

/** Somebody was first: what they changed, beside what was typed here; the writer chooses. */
export function EditConflict({ seen, present, mine, today, onBoth, onTheirs }: EditConflictProps) {
  const { place: { conflict: words, history } } = redactieIn(useText());
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [newest] = present.history;
  return (
    <div className="notice conflict" role="alert" tabIndex={-1} ref={box}>
      <h3>{words.title}</h3>
      <p>{words.text(newest?.by ?? history.role[newest?.role ?? "system"])}</p>
      {differencesBetween(seen.place, present.place).map((difference) => (
        <ChangeSides key={JSON.stringify([difference.before, difference.after])} {...difference} labels={history} place={present.place} today={today} />
      ))}
      <p>{words.mine}</p>
      <ChangeSides kind={mine.kind} before={answerOf(present.place, mine)} after={mine} labels={history} place={present.place} today={today} />
      <div className="buttons">
        <button className="button" type="button" onClick={onBoth}>{words.both}</button>
        <button className="button" data-look="ghost" type="button" onClick={onTheirs}>{words.theirs}</button>
      </div>
    </div>
  );
}
