import { z } from "zod";

import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { QuestionTools } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";

const Values = z.object({ entrance: z.string(), route: z.string() });

export function DoorQuestion({ tools }: { tools: QuestionTools }) {
  const { door } = upkeepIn(useText()).questions;
  const { entrance, route } = tools.upkeep.place;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: "deur",
        now: entrance,
        start: { entrance: entrance ?? "", route: route ?? "" },
        shape: Values,
        read: (values) =>
          values.entrance.trim() === ""
            ? { faults: [{ field: "ingang", sentence: door.fault }] }
            : { change: { kind: "entrance", entrance: values.entrance.trim(), route: values.route.trim() } },
        parts: [
          {
            title: door.title,
            example: door.example,
            fields: ["ingang", "route"],
            render: ({ values, change, faultOf }) => (
              <>
                <TextField name="ingang" label={door.label} value={values.entrance} onChange={(next) => change({ entrance: next })} error={faultOf("ingang")} most={140} lines={2}>
                  {tools.helpWith(values.entrance)}
                </TextField>
                <TextField name="route" label={door.route} hint={door.routeHint} value={values.route} onChange={(next) => change({ route: next })} most={300} lines={2}>
                  {tools.helpWith(values.route)}
                </TextField>
              </>
            ),
          },
        ],
      }}
    />
  );
}
