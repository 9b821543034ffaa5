import type { Activity } from "@schuifaan/shared/domain/place";
import { z } from "zod";

import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { ChoiceField } from "../../../ui/choice-field.tsx";
import type { QuestionTools } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";

const GOINGS = ["planned", "full", "cancelled", "gone"] as const;
const Values = z.object({ going: z.enum(GOINGS) });

/** Whether it goes on: as always, full, not now, or never again. */
export function ActivityGoingQuestion({ tools, activity }: { tools: QuestionTools; activity: Activity }) {
  const { activity: words } = upkeepIn(useText()).questions;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: `activiteit.${activity.id}.gaat`,
        now: `${words.goings[activity.status]}.`,
        start: { going: activity.status },
        shape: Values,
        read: ({ going }, { activities }) => {
          if (going === "gone") return { change: { kind: "activity_gone", id: activity.id } };
          const newest = activities.find(({ id }) => id === activity.id) ?? activity;
          return { change: { kind: "activity", activity: { ...newest, status: going } } };
        },
        parts: [
          {
            title: words.goingTitle(activity.title),
            example: words.goingExample,
            fields: [],
            render: ({ values: { going }, change }) => (
              <ChoiceField name="gaat" label={words.going} options={GOINGS.map((value) => ({ value, label: words.goings[value] }))} value={going} onChange={(chosen) => change({ going: chosen })} />
            ),
          },
        ],
      }}
    />
  );
}
