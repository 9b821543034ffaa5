import { type PastChange, undoChange, type Upkeep } from "@schuifaan/shared/contract/upkeep";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";

import { ApiProblem } from "../../queries/api-problem.ts";
import { useMakerAction } from "../../queries/use-maker-action.ts";
import { changesIn } from "../../text/changes-in.ts";
import { formatDate } from "../../text/format-date.ts";
import type { Messages } from "../../text/nl.ts";
import { tellChange } from "../../text/tell-change.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";

type PastChangesProps = { token: string; upkeep: Upkeep; today: string };

/** What was changed in the last 30 days, newest first, each with a way back while that still fits. */
export function PastChanges({ token, upkeep: { past, place }, today }: PastChangesProps) {
  const text = useText();
  const words = upkeepIn(text).past;
  const undo = useMakerAction(undoChange, token, (renewed) => renewed);
  const isTooLate = undo.error instanceof ApiProblem && undo.error.code === "changed-meanwhile";
  if (past.length === 0) return null;
  return (
    <Box title={words.title} className="past">
      <output>{undo.isSuccess ? words.undone : isTooLate ? words.cannot : ""}</output>
      <TroubleNotice error={isTooLate ? null : undo.error} />
      <ol>
        {past.map((one) => {
          const told = tellPast(one, place, today, text);
          return (
            <li key={one.version}>
              <p>
                {told} <span className="soft">{tellWhen(one, today, text)}</span>
              </p>
              {one.canUndo && (
                <button className="button" data-look="quiet" type="button" aria-label={words.undoOf(told)} disabled={undo.isPending} onClick={() => undo.mutate({ body: { version: one.version } })}>
                  {words.undo}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </Box>
  );
}

function tellPast({ change }: PastChange, place: Upkeep["place"], today: string, text: Messages): string {
  const { about, something } = changesIn(text);
  return change === undefined ? something : `${about[change.kind]}: ${tellChange(change, place, today, text)}`;
}

function tellWhen({ at, by, role }: PastChange, today: string, text: Messages): string {
  const words = upkeepIn(text).past;
  const who = by === undefined ? words.role[role] : words.by(by);
  return `${formatDate(toAmsterdamDay(Date.parse(at)), today, text)}, ${who}`;
}
