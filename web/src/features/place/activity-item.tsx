import type { Activity } from "@schuifaan/shared/domain/place";

import { formatDate } from "../../text/format-date.ts";
import { formatList } from "../../text/format-days.ts";
import { formatRange } from "../../text/format-hours.ts";
import { formatMoney } from "../../text/format-money.ts";
import { formatSchedule } from "../../text/format-schedule.ts";
import { useText } from "../../text/use-text.tsx";
import { Tag } from "../../ui/tag.tsx";

type ActivityItemProps = { activity: Activity; today: string };

export function ActivityItem({ activity, today }: ActivityItemProps) {
  const text = useText();
  const { doing } = text.place;
  const { title, category, description, schedule, entry, audience, maxPeople, signUp, firstTimeOk, status } = activity;
  const facts = [
    text.labels.category[category],
    priceOf(activity, text),
    text.labels.entry[entry],
    audience,
    maxPeople === undefined ? undefined : doing.people(maxPeople),
    firstTimeOk === true && status === "planned" ? doing.firstTimeOk : undefined,
  ];
  return (
    <li className="activity" data-status={status}>
      <h3>
        {title} {status === "full" && <Tag tone="warn">{doing.full}</Tag>}
        {status === "cancelled" && <Tag tone="warn">{doing.cancelled}</Tag>}
      </h3>
      <p className="activity-when">
        {formatSchedule(schedule, today, text)}
        {exceptionsOf(activity, today, text)}
      </p>
      {description !== undefined && <p>{description}</p>}
      <p className="soft">{facts.filter((fact) => fact !== undefined).join(" · ")}</p>
      {signUp !== undefined && <p className="soft">{signUp}</p>}
    </li>
  );
}

function priceOf({ costInEuros, costNote }: Activity, text: ReturnType<typeof useText>): string | undefined {
  if (costNote !== undefined) return costNote;
  if (costInEuros === undefined) return undefined;
  return costInEuros === 0 ? text.place.free : formatMoney(costInEuros, text);
}

/** Only what is still to come: a day that was skipped last month helps nobody. */
function exceptionsOf({ exceptions }: Activity, today: string, text: ReturnType<typeof useText>): string {
  const { doing } = text.place;
  const skipped = exceptions.skipDates.filter((date) => date >= today).map((date) => formatDate(date, today, text));
  const parts = [
    ...(exceptions.skipSchoolHolidays ? [doing.notInSchoolHolidays] : []),
    ...(skipped.length > 0 ? [doing.skipped(formatList(skipped, text))] : []),
    ...exceptions.extraDates
      .filter(({ date }) => date >= today)
      .map((extra) => doing.extra(formatDate(extra.date, today, text), text.time.hours(formatRange(extra, text)))),
  ];
  return parts.map((part) => `, ${part}`).join("");
}
