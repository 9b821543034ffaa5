import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import type { Occurrence } from "@schuifaan/shared/domain/moment";
import CalendarDays from "lucide-react/icons/calendar-days";

import { useNow } from "../../queries/use-now.ts";
import { capitalise } from "../../text/capitalise.ts";
import { formatEnd } from "../../text/format-end.ts";
import { formatMoney } from "../../text/format-money.ts";
import { formatStart } from "../../text/format-start.ts";
import type { Messages } from "../../text/nl.ts";
import { useText } from "../../text/use-text.tsx";

/** What is on next: when somebody searched, what answers their words. Nothing when we know of nothing. Moves along with the clock by itself. */
export function NextMoment({ place }: { place: PlaceSummary }) {
  const text = useText();
  const now = useNow();
  const next = momentOf(place, now, text);
  if (next === undefined) return null;
  return (
    <p className="next-moment">
      <CalendarDays className="icon" aria-hidden="true" />
      <span>
        <b>{next.when}</b> {next.what}
        <span className="soft">{next.asides.map((aside) => ` · ${aside}`)}</span>
      </span>
    </p>
  );
}

type Moment = { readonly when: string; readonly what: string; readonly asides: readonly string[] };

function momentOf(place: PlaceSummary, now: number, text: Messages): Moment | undefined {
  const { opening } = place;
  if (opening === undefined || Date.parse(opening.endsAt) <= now) {
    const next = nextOf(place, now);
    return next && { when: formatWhen(next, now, text), what: next.title, asides: asidesOf(next, text) };
  }
  // What is open now says so above.
  if (Date.parse(opening.startsAt) <= now) return undefined;
  const isUnsure = opening.certainty === "probably" || place.timeline?.trust === "call" || place.timeline?.trust === "stale";
  const { card } = text.finder;
  return { when: capitalise(formatStart(opening.startsAt, now, text)), what: card.open(formatEnd(opening.endsAt, text)), asides: isUnsure ? [card.call] : [] };
}

function nextOf({ match, timeline }: PlaceSummary, now: number): Occurrence | undefined {
  return [match, ...(timeline?.occurrences ?? [])].find(
    (occurrence) => occurrence !== undefined && Date.parse(occurrence.endsAt) > now && occurrence.status !== "cancelled",
  );
}

function formatWhen({ startsAt, endsAt }: Occurrence, now: number, text: Messages): string {
  if (Date.parse(startsAt) <= now) return text.finder.card.now(formatEnd(endsAt, text));
  return capitalise(formatStart(startsAt, now, text));
}

/** What somebody must know before they go: only what is not the usual. */
function asidesOf({ status, entry, costInEuros = 0, certainty }: Occurrence, text: Messages): readonly string[] {
  const { finder: { card }, labels } = text;
  return [
    status === "full" ? card.full : "",
    entry === "walk_in" ? "" : labels.entry[entry].toLowerCase(),
    costInEuros > 0 ? formatMoney(costInEuros, text) : "",
    certainty === "probably" ? card.call : "",
  ].filter((aside) => aside !== "");
}
