import { undoChange, type Upkeep } from "@schuifaan/shared/contract/upkeep";
import { answerOf } from "@schuifaan/shared/domain/answer-of";
import type { Change } from "@schuifaan/shared/domain/change";
import { Link } from "@tanstack/react-router";
import CircleCheck from "lucide-react/icons/circle-check-big";
import Hourglass from "lucide-react/icons/hourglass";
import Printer from "lucide-react/icons/printer";
import { useContext } from "react";

import { useMakerAction } from "../../queries/use-maker-action.ts";
import { changesIn } from "../../text/changes-in.ts";
import type { nlUpkeep } from "../../text/nl-upkeep.ts";
import { tellChange } from "../../text/tell-change.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { AnswerWayContext } from "./answer-way.ts";
import { nameOthers } from "./name-makers.ts";
import { TroubleNotice } from "./trouble-notice.tsx";
import type { Saved } from "./use-answer.ts";
import { useFocusOn } from "./use-focus-on.ts";

type SavedNoteProps = { token: string; saved: Saved; today: string };

/** Thanks, old and new beside each other, paper for on the door, and a way back. */
export function SavedNote({ token, saved: { outcome, before, after, change }, today }: SavedNoteProps) {
  const text = useText();
  const { saved: words, past } = upkeepIn(text);
  const way = useContext(AnswerWayContext);
  const undo = useMakerAction(undoChange, token, (upkeep) => upkeep);
  useFocusOn(undo.isSuccess ? "undone" : "saved", true);
  const { title, sentence } = sayThanks(outcome, words);
  const others = nameOthers(after, text);
  const canUndo = outcome === "live" && !undo.isSuccess && after.past.some(({ version, canUndo: can }) => version === after.version && can);
  const Icon = outcome === "waiting" ? Hourglass : CircleCheck;
  return (
    <div className="saved">
      <Icon className="icon big-icon" aria-hidden="true" />
      <h1 tabIndex={-1}>{undo.isSuccess ? past.undone : title}</h1>
      {!undo.isSuccess && <p>{sentence}</p>}
      {outcome !== "nothing-new" && !undo.isSuccess && <OldAndNew before={before} change={change} today={today} />}
      {outcome === "live" && <Paper place={after.place} />}
      <TroubleNotice error={undo.error} />
      {canUndo && (
        <button className="button big-button" data-look="ghost" type="button" disabled={undo.isPending} onClick={() => undo.mutate({ body: { version: after.version } })}>
          {words.undo}
        </button>
      )}
      {outcome === "live" && others !== undefined && <p className="soft">{words.mailed(others.names, others.isOne)}</p>}
      {way?.linkBack(words.another, "link") ?? <Link className="row-link" to="/bijhouden/$token/anders" params={{ token }}>{words.another}</Link>}
    </div>
  );
}

function sayThanks(outcome: Saved["outcome"], words: (typeof nlUpkeep)["saved"]): { title: string; sentence: string } {
  if (outcome === "waiting") return { title: words.waiting, sentence: words.waitingText };
  return { title: outcome === "live" ? words.live : words.same, sentence: words.liveText };
}

function OldAndNew({ before, change, today }: { before: Upkeep; change: Change; today: string }) {
  const text = useText();
  const { saved: words } = upkeepIn(text);
  const old = answerOf(before.place, change);
  const lines = [
    { label: words.fresh, value: <strong>{tellChange(change, before.place, today, text)}</strong> },
    { label: words.old, value: old === undefined ? changesIn(text).nothing : tellChange(old, before.place, today, text) },
  ];
  return (
    <dl className="listing-lines">
      {lines.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** For on the door, and for who has no screen. */
function Paper({ place: { slug, areaCodes } }: Pick<Upkeep, "place">) {
  const { saved: words } = upkeepIn(useText());
  const [code] = areaCodes;
  return (
    <>
      <Link className="button big-button" data-look="quiet" to="/plek/$slug/kaartje" params={{ slug }}>
        <Printer className="icon" aria-hidden="true" />
        {words.card}
      </Link>
      {code !== undefined && (
        <Link className="button big-button" data-look="quiet" to="/wijk/$code/poster" params={{ code }}>
          <Printer className="icon" aria-hidden="true" />
          {words.week}
        </Link>
      )}
    </>
  );
}
