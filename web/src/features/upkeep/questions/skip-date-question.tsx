import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays, weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import type { Activity, Place } from "@schuifaan/shared/domain/place";
import { z } from "zod";

import { capitalise } from "../../../text/capitalise.ts";
import { formatDate } from "../../../text/format-date.ts";
import { tellSchedule } from "../../../text/tell-schedule.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { ChoiceField } from "../../../ui/choice-field.tsx";
import type { QuestionTools } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";

const Values = z.object({ date: z.string() });
const LOOK_AHEAD_IN_DAYS = 200;
const MOST = 8;

/** The next times are there to choose from: nobody has to look up a date. */
export function SkipDateQuestion({ tools, activity }: { tools: QuestionTools; activity: Activity }) {
  const text = useText();
  const { activity: words } = upkeepIn(text).questions;
  const { upkeep: { place }, today } = tools;
  const dates = nextDates(activity, place, today);
  const options = dates.map((value) => ({ value, label: capitalise(`${text.time.weekday[weekdayOf(value)]} ${formatDate(value, today, text)}`) }));
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: `activiteit.${activity.id}.niet`,
        now: `${capitalise(tellSchedule(activity, today, text))}.`,
        start: { date: "" },
        shape: Values,
        read: ({ date }) =>
          dates.includes(date) ? { change: { kind: "skip_date", activity: activity.id, date } } : { faults: [{ field: "dag", sentence: words.faults.day }] },
        parts: [
          {
            title: words.skipTitle(activity.title),
            example: words.skipExample,
            fields: ["dag"],
            render: ({ values: { date }, change, faultOf }) => (
              <ChoiceField name="dag" label={words.skipDate} options={options} value={dates.includes(date) ? date : undefined} onChange={(chosen) => change({ date: chosen })} error={faultOf("dag")} />
            ),
          },
        ],
      }}
    />
  );
}

function nextDates(activity: Activity, place: Place, today: string): string[] {
  const occurrences = findOccurrences({ ...place, activities: [activity] }, today, addDays(today, LOOK_AHEAD_IN_DAYS));
  return [...new Set(occurrences.map(({ startsAt }) => toAmsterdamDay(Date.parse(startsAt))))].slice(0, MOST);
}
