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
  const next = nextOf(place, now);
  if (next === undefined) return null;
  return (
    <p className="next-moment">
      <CalendarDays className="icon" aria-hidden="true" />
      <span>
        <b>{formatWhen(next, now, text)}</b> {next.title}
        <span className="soft">{asidesOf(next, text).map((aside) => ` · ${aside}`)}</span>
      </span>
    </p>
  );
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
