import { formatMoney } from "../../text/format-money.ts";
import { formatTimes } from "../../text/format-times.ts";
import { useText } from "../../text/use-text.tsx";
import type { PosterRow } from "./plan-poster.ts";

type PosterLineProps = { row: PosterRow; /** How the place is called on this sheet. */ name: string; area: string };

/** When, what, where, and what somebody must know before they go. */
export function PosterLine({ row, name, area }: PosterLineProps) {
  const text = useText();
  const { activity, place } = row;
  const where = place.areaName === undefined || place.areaName === area ? name : `${name}, ${place.areaName}`;
  return (
    <li data-status={activity?.status}>
      <span className="poster-time">{formatTimes(row, text)}</span>
      <p>
        <strong>{activity?.title ?? text.poster.open}</strong> <span className="poster-facts">{[where, ...factsOf(row, text)].join("\u00a0· ")}</span>
      </p>
    </li>
  );
}

function factsOf({ activity, isDoubtful, special = "" }: PosterRow, text: ReturnType<typeof useText>): string[] {
  const { poster, labels } = text;
  if (activity === undefined) return [special, isDoubtful ? poster.call : ""].filter((fact) => fact !== "");
  const { status, costInEuros, entry } = activity;
  if (status === "cancelled") return [poster.cancelled];
  return [
    status === "full" ? poster.full : undefined,
    costInEuros === 0 ? poster.free : undefined,
    costInEuros !== undefined && costInEuros > 0 ? formatMoney(costInEuros, text) : undefined,
    entry === "walk_in" ? undefined : labels.entry[entry].toLowerCase(),
    isDoubtful && entry !== "call_first" ? poster.call : undefined,
  ].filter((fact) => fact !== undefined);
}
