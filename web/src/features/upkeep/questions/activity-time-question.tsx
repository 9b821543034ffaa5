import type { Activity } from "@schuifaan/shared/domain/place";

import { capitalise } from "../../../text/capitalise.ts";
import { tellSchedule } from "../../../text/tell-schedule.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import type { QuestionTools } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";
import { ScheduleFields } from "../schedule-fields.tsx";
import { readSchedule, SCHEDULE_FIELDS, ScheduleValues, toScheduleValues } from "../schedule-values.ts";

export function ActivityTimeQuestion({ tools, activity }: { tools: QuestionTools; activity: Activity }) {
  const text = useText();
  const { time } = upkeepIn(text).questions;
  const { upkeep: { place }, today } = tools;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: `tijd.${activity.id}`,
        now: `${capitalise(tellSchedule(activity, today, text))}.`,
        start: toScheduleValues(activity, place, today),
        shape: ScheduleValues,
        read: (values, { activities }) => {
          const newest = activities.find(({ id }) => id === activity.id) ?? activity;
          const read = readSchedule(values, newest, today, time.faults);
          return "faults" in read ? read : { change: { kind: "activity", activity: { ...newest, ...read } } };
        },
        parts: [{ title: time.activityTitle(activity.title), example: time.example, fields: SCHEDULE_FIELDS, render: (form) => <ScheduleFields form={form} /> }],
      }}
    />
  );
}
