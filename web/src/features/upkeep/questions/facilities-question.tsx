import { Facility } from "@schuifaan/shared/domain/taxonomy";
import { z } from "zod";

import { tellChange } from "../../../text/tell-change.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import type { QuestionTools } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";
import { TickList } from "./tick-list.tsx";

const Values = z.object({ facilities: z.array(Facility) });

export function FacilitiesQuestion({ tools }: { tools: QuestionTools }) {
  const text = useText();
  const { facilities: words } = upkeepIn(text).questions;
  const { place } = tools.upkeep;
  const options = Facility.options.map((value) => ({ value, label: text.labels.facility[value] }));
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: "binnen",
        now: tellChange({ kind: "facilities", facilities: place.facilities }, place, tools.today, text),
        start: { facilities: place.facilities },
        shape: Values,
        read: ({ facilities }) => ({ change: { kind: "facilities", facilities } }),
        parts: [
          {
            title: words.title,
            example: words.example,
            fields: [],
            render: ({ values, change }) => <TickList name="binnen" label={words.label} options={options} chosen={values.facilities} onChange={(facilities) => change({ facilities })} />,
          },
        ],
      }}
    />
  );
}
