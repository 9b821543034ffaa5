import { isSame } from "@schuifaan/shared/domain/is-same";
import type { Activity } from "@schuifaan/shared/domain/place";

/** What the calendar brings and a maker may say better. */
const WORDS = ["title", "category", "description", "entry", "costInEuros"] as const;

/**
 * An activity as the calendar has it now, with what a maker changed by hand: `before` is what the calendar said the last
 * time, so whatever differs from it was done by hand. Days that were skipped or added by hand stay so too. Without `before`
 * (it was followed long ago, and is again) the maker's words stay, and the days are those of the calendar.
 */
export function mergeActivity(ours: Activity, before: Activity | undefined, theirs: Activity): Activity {
  const base: Activity = before ?? { ...theirs, exceptions: ours.exceptions };
  const merged: Activity = { ...ours, schedule: theirs.schedule, exceptions: mergeDays(ours.exceptions, base.exceptions, theirs.exceptions) };
  for (const word of WORDS) if (isSame(ours[word], base[word])) Object.assign(merged, { [word]: theirs[word] });
  return merged;
}

type Days = Activity["exceptions"];

function mergeDays(ours: Days, base: Days, theirs: Days): Days {
  const skippedByHand = ours.skipDates.filter((date) => !base.skipDates.includes(date));
  const skipDates = [...new Set([...theirs.skipDates, ...skippedByHand])].toSorted();
  const isKnown = (extras: Days["extraDates"], extra: Days["extraDates"][number]) => extras.some((other) => isSame(other, extra));
  const addedByHand = ours.extraDates.filter((extra) => !isKnown(base.extraDates, extra) && !isKnown(theirs.extraDates, extra));
  // Skipping a day by hand takes away what the calendar puts beside its rule on that day too.
  const extraDates = [...theirs.extraDates.filter(({ date }) => !skippedByHand.includes(date)), ...addedByHand];
  return { ...ours, skipDates, extraDates };
}
