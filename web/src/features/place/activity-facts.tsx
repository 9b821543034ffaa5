import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { Activity, Place } from "@schuifaan/shared/domain/place";

import { formatDate } from "../../text/format-date.ts";
import { formatList } from "../../text/format-days.ts";
import { formatRange } from "../../text/format-hours.ts";
import { formatMoney } from "../../text/format-money.ts";
import { formatSchedule } from "../../text/format-schedule.ts";
import type { Messages } from "../../text/nl.ts";
import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";

type ActivityFactsProps = {
  activity: Activity;
  /** How one comes in at this place; only what differs is worth a word. */
  usualEntry: Place["entry"];
  now: number;
};

/** What it is, what it costs, how one comes in, for whom, and when it is every time. */
export function ActivityFacts({ activity, usualEntry, now }: ActivityFactsProps) {
  const text = useText();
  const { doing } = text.place;
  const { description, schedule, entry, audience, maxPeople, signUp, firstTimeOk, status } = activity;
  const today = toAmsterdamDay(now);
  const facts = [
    priceOf(activity, text),
    entry === usualEntry ? undefined : text.labels.entry[entry],
    audience,
    maxPeople === undefined ? undefined : doing.people(maxPeople),
    firstTimeOk === true && status === "planned" ? doing.firstTimeOk : undefined,
  ];
  return (
    <>
      {description !== undefined && <p><OwnWords>{description}</OwnWords></p>}
      {signUp !== undefined && <p><OwnWords>{signUp}</OwnWords></p>}
      <p className="soft">{facts.filter((fact) => fact !== undefined).join(" · ")}</p>
      {schedule.freq !== "ONCE" && (
        <p className="soft">{doing.rule(formatSchedule(schedule, today, text) + exceptionsOf(activity, today, text))}</p>
      )}
    </>
  );
}

function priceOf({ costInEuros, costNote }: Activity, text: Messages): string | undefined {
  if (costNote !== undefined) return costNote;
  if (costInEuros === undefined) return undefined;
  return costInEuros === 0 ? text.place.free : formatMoney(costInEuros, text);
}

/** Only what is still to come: a day that was skipped last month helps nobody. */
function exceptionsOf({ exceptions }: Activity, today: string, text: Messages): string {
  const { doing } = text.place;
  const skipped = exceptions.skipDates.filter((date) => date >= today).map((date) => formatDate(date, today, text));
  const parts = [
    ...(exceptions.skipSchoolHolidays ? [doing.notInSchoolHolidays] : []),
    ...(skipped.length > 0 ? [doing.skipped(formatList(skipped, text))] : []),
    ...exceptions.extraDates
      .filter(({ date }) => date >= today)
      .map((extra) => doing.also(formatDate(extra.date, today, text), text.time.hours(formatRange(extra, text)))),
  ];
  return parts.map((part) => `, ${part}`).join("");
}
