import { easeOf } from "./day-spans.ts";
import type { OpenSpan, OpenState, Timeline } from "./moment.ts";

/** One of four answers at an instant (ms since 1970) of the day that the timeline was made for. */
export function readOpenState(timeline: Timeline, at: number): OpenState {
  const { spans, trust, isKnown, closedBecause } = timeline;
  const now = bestOf(spans.filter((span) => Date.parse(span.startsAt) <= at && Date.parse(span.endsAt) > at));
  if (now !== undefined) return openState(timeline, now);
  if (!isKnown) return { kind: "unknown" };
  const next = bestOf(spans.filter((span) => span.startsAt === firstStart(spans, at)));
  return {
    kind: "closed",
    opensAt: next?.startsAt,
    entry: next?.entry,
    call: trust === "call" || trust === "stale" || next?.certainty === "probably",
    because: closedBecause,
  };
}

/** Whether somebody may be sent there now: surely open, and the door is for whoever comes by or calls. */
export function isOpenNow(timeline: Timeline, at: number): boolean {
  const state = readOpenState(timeline, at);
  return state.kind === "open" && state.entry !== "sign_up" && state.entry !== "appointment";
}

function openState({ spans, trust }: Timeline, now: OpenSpan): OpenState {
  const until = endOfRun(spans, now);
  if (now.certainty === "probably" || trust === "stale") return { kind: "probably", until, entry: now.entry };
  return { kind: "open", until, entry: now.entry, call: trust === "call", note: now.note };
}

/** The surest, then the easiest to come in. */
function bestOf(spans: readonly OpenSpan[]): OpenSpan | undefined {
  return spans.toSorted((one, other) => doubtOf(one) - doubtOf(other) || easeOf(one.entry) - easeOf(other.entry)).at(0);
}

function doubtOf({ certainty }: OpenSpan): number {
  return certainty === "sure" ? 0 : 1;
}

function firstStart(spans: readonly OpenSpan[], at: number): string | undefined {
  return spans.find(({ startsAt }) => Date.parse(startsAt) > at)?.startsAt;
}

/** Spans that follow without a gap, as sure, as easy and with the same note, are one to who stands at the door. */
function endOfRun(spans: readonly OpenSpan[], now: OpenSpan): string {
  return spans.reduce((until, span) => {
    const isSame = doubtOf(span) <= doubtOf(now) && easeOf(span.entry) <= easeOf(now.entry) && span.note === now.note;
    return isSame && span.startsAt <= until && span.endsAt > until ? span.endsAt : until;
  }, now.endsAt);
}
