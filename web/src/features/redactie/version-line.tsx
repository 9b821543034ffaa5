import type { Version } from "@schuifaan/shared/contract/redactie";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { differencesBetween } from "@schuifaan/shared/domain/differences-between";
import type { z } from "zod";

import { changesIn } from "../../text/changes-in.ts";
import { formatDate } from "../../text/format-date.ts";
import type { Messages } from "../../text/nl.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ChangeSides } from "./change-sides.tsx";

type OneVersion = z.infer<typeof Version>;
type VersionLineProps = { version: OneVersion; isNow: boolean; before: OneVersion | undefined; today: string };

/** One state of a listing, and behind it what differed from the state before. */
export function VersionLine({ version, isNow, before, today }: VersionLineProps) {
  const text = useText();
  const { place: { history: words } } = redactieIn(text);
  const differences = before === undefined ? [] : differencesBetween(before.place, version.place);
  return (
    <>
      <h3>{isNow ? words.now : sayDay(version, today, text)}</h3>
      <p>{[isNow ? sayDay(version, today, text) : undefined, sayWho(version, text)].filter((part) => part !== undefined).join(" · ")}</p>
      {before === undefined ? (
        <p className="soft">{words.first}</p>
      ) : differences.length === 0 ? (
        <p className="soft">{words.confirmed}</p>
      ) : (
        <details>
          <summary>{words.differences}: {[...new Set(differences.map(({ kind }) => changesIn(text).about[kind]))].join(", ")}</summary>
          {differences.map((difference) => (
            <ChangeSides
              key={JSON.stringify([difference.kind, difference.before, difference.after])}
              {...difference}
              labels={words}
              place={difference.after === undefined ? before.place : version.place}
              today={today}
            />
          ))}
        </details>
      )}
    </>
  );
}

function sayDay({ at }: OneVersion, today: string, text: Messages): string {
  const { place: { history: words } } = redactieIn(text);
  return at === undefined ? words.unknownDay : formatDate(toAmsterdamDay(Date.parse(at)), today, text);
}

/** The role, and the name for who may know it. */
function sayWho({ role, by, source }: OneVersion, text: Messages): string {
  const { place: { history: words, source: sourceOf } } = redactieIn(text);
  const who = words.by(by === undefined ? words.role[role] : `${by}, ${words.role[role]}`);
  return role === "import" ? `${who} · ${sourceOf(source)}` : who;
}
