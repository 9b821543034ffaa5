import { answerOf } from "@schuifaan/shared/domain/answer-of";
import type { Change } from "@schuifaan/shared/domain/change";
import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { Link } from "@tanstack/react-router";
import { useContext, useEffect, useRef } from "react";

import { changesIn } from "../../text/changes-in.ts";
import { tellChange } from "../../text/tell-change.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { AnswerWayContext } from "./answer-way.ts";

type ConflictNoticeProps = {
  /** The listing that was looked at, and as it is now. */
  before: Upkeep;
  now: Upkeep;
  mine: Change | undefined;
  today: string;
  token: string;
  onKeepTheirs: () => void;
};

/** Somebody was first: what is different now stands beside what was typed, and the writer chooses. */
export function ConflictNotice({ before, now, mine, today, token, onKeepTheirs }: ConflictNoticeProps) {
  const text = useText();
  const { conflict } = upkeepIn(text);
  const way = useContext(AnswerWayContext);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const tell = (change: Change | undefined) => (change === undefined ? changesIn(text).nothing : tellChange(change, now.place, today, text));
  const theirs = mine && tell(answerOf(now.place, mine));
  const isSame = mine !== undefined && theirs === tell(answerOf(before.place, mine));
  const others = now.past.filter(({ version, change }) => version > before.version && change?.kind !== mine?.kind);
  return (
    <div className="notice conflict" role="alert" tabIndex={-1} ref={box}>
      <h2>{conflict.title}</h2>
      <p>{isSame ? conflict.elsewhere : conflict.text}</p>
      {!isSame && mine !== undefined && (
        <dl className="listing-lines">
          <div>
            <dt>{conflict.theirs}</dt>
            <dd>{theirs}</dd>
          </div>
          <div>
            <dt>{conflict.mine}</dt>
            <dd>{tell(mine)}</dd>
          </div>
        </dl>
      )}
      {others.length > 0 && (
        <>
          <h3>{conflict.others}</h3>
          <ul className="bullets">
            {others.map(({ version, change }) => (
              <li key={version}>{change === undefined ? changesIn(text).something : `${changesIn(text).about[change.kind]}: ${tellChange(change, now.place, today, text)}`}</li>
            ))}
          </ul>
        </>
      )}
      <div className="buttons">
        <button className="button" type="submit">{conflict.keepMine}</button>
        {way?.linkBack(conflict.keepTheirs, "button", onKeepTheirs) ?? (
          <Link className="button" data-look="ghost" to="/bijhouden/$token" params={{ token }} onClick={onKeepTheirs}>{conflict.keepTheirs}</Link>
        )}
      </div>
    </div>
  );
}
