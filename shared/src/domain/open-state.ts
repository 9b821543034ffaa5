import { toIsoText } from "./amsterdam-time.ts";
import { easeOf } from "./ease-of.ts";
import type { OpenSpan, OpenState, Timeline } from "./moment.ts";

/** One of four answers at an instant (ms since 1970) of the day that the timeline was made for. */
export function readOpenState(timeline: Timeline, at: number): OpenState {
  const { spans, trust, isKnown, closedBecause } = timeline;
  const now = toIsoText(at);
  const open = bestOf(spans.filter(({ startsAt, endsAt }) => startsAt <= now && endsAt > now));
  if (open !== undefined) return toOpenState(timeline, open);
  if (!isKnown) return { kind: "unknown" };
  const first = spans.find(({ startsAt }) => startsAt > now)?.startsAt;
  const next = bestOf(spans.filter(({ startsAt }) => startsAt === first));
  return {
    kind: "closed",
    opensAt: first,
    entry: next?.entry,
    call: trust === "call" || trust === "stale" || next?.certainty === "probably",
    because: closedBecause,
  };
}

/** Whether somebody may be sent there now: surely open, for whoever comes by or rings first. */
export function isOpenNow(timeline: Timeline, at: number): boolean {
  const state = readOpenState(timeline, at);
  return state.kind === "open" && state.entry !== "sign_up" && state.entry !== "appointment";
}

function toOpenState({ spans, trust }: Timeline, now: OpenSpan): OpenState {
  const until = endOfRun(spans, now);
  if (now.certainty === "probably" || trust === "stale") return { kind: "probably", until, entry: now.entry };
  return { kind: "open", until, entry: now.entry, call: trust === "call", note: now.note };
}

/** The surest, then the easiest to come in. */
function bestOf(spans: readonly OpenSpan[]): OpenSpan | undefined {
  let [best] = spans;
  for (const span of spans) if (best === undefined || troubleOf(span) < troubleOf(best)) best = span;
  return best;
}

function troubleOf({ certainty, entry }: OpenSpan): number {
  return (certainty === "sure" ? 0 : 10) + easeOf(entry);
}

/**
 * Spans that follow without a gap, as sure, as easy and with the same note, are one to who stands at the door. Where
 * nobody said how to come in, it is not known to be harder.
 */
function endOfRun(spans: readonly OpenSpan[], now: OpenSpan): string {
  let until = now.endsAt;
  const most = Math.max(easeOf(undefined), easeOf(now.entry));
  for (const span of spans) {
    if (span.startsAt > until || span.endsAt <= until || span.note !== now.note) continue;
    if (easeOf(span.entry) <= most && (span.certainty === "sure" || now.certainty === "probably")) until = span.endsAt;
  }
  return until;
}
