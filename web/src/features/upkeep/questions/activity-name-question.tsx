import type { Activity } from "@schuifaan/shared/domain/place";
import { ActivityCategory } from "@schuifaan/shared/domain/taxonomy";
import { z } from "zod";

import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import type { QuestionTools } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";
import { ActivityNameFields } from "./activity-name-fields.tsx";

const Values = z.object({ title: z.string(), category: z.enum([...ActivityCategory.options, ""]), description: z.string() });

export function ActivityNameQuestion({ tools, activity }: { tools: QuestionTools; activity: Activity }) {
  const { activity: words } = upkeepIn(useText()).questions;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: `activiteit.${activity.id}.naam`,
        now: activity.title,
        start: { title: activity.title, category: activity.category, description: activity.description ?? "" },
        shape: Values,
        read: ({ title, category, description }, { activities }) => {
          if (title.trim() === "") return { faults: [{ field: "naam", sentence: words.faults.name }] };
          if (category === "") return { faults: [{ field: "soort", sentence: words.faults.category }] };
          const { description: _old, ...newest } = activities.find(({ id }) => id === activity.id) ?? activity;
          const told = description.trim();
          return { change: { kind: "activity", activity: { ...newest, title: title.trim(), category, ...(told !== "" && { description: told }) } } };
        },
        parts: [{ title: words.nameTitle, example: words.nameExample, fields: ["naam", "soort"], render: (form) => <ActivityNameFields form={form} tools={tools} /> }],
      }}
    />
  );
}
