import type { Change } from "@schuifaan/shared/domain/change";
import type { Place } from "@schuifaan/shared/domain/place";

import type { Messages } from "../../text/nl.ts";
import { tellChange } from "../../text/tell-change.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import type { Quick } from "./quick-answers.tsx";

/** One press for each closure that is not over, and for a place that is paused: open after all. */
export function undoneClosures(place: Place, today: string, text: Messages): Quick[] {
  const { closed } = upkeepIn(text).questions;
  const resumed: Change = { kind: "resumed" };
  const paused = place.status === "paused" ? [{ change: resumed, sentence: closed.nowPaused, button: closed.resume }] : [];
  const closures = place.closures.filter(({ to }) => to >= today).map((closure) => {
    const sentence = tellChange({ kind: "closure", closure }, place, today, text);
    const change: Change = { kind: "closure_gone", from: closure.from, to: closure.to };
    return { change, sentence, button: closed.open, spoken: closed.openOf(sentence) };
  });
  return [...paused, ...closures];
}
