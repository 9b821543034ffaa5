import type { Change } from "@schuifaan/shared/domain/change";
import { z } from "zod";

import type { Fault } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { QuestionTools } from "./question.ts";
import { QuestionForm } from "./question-form.tsx";

const Values = z.object({ words: z.string() });

type TextQuestionProps = {
  tools: QuestionTools;
  /** Of the draft, and of the field. */
  name: string;
  title: string;
  example: string;
  label: string;
  start: string | undefined;
  most: number;
  lines?: number;
  /** What is said when there is too little. */
  fault: string;
  fewest?: number;
  toChange: (words: string) => Change;
};

/** A question that is answered with one text. */
export function TextQuestion({ tools, name, title, example, label, start, most, lines = 3, fault, fewest = 1, toChange }: TextQuestionProps) {
  const faults: Fault[] = [{ field: name, sentence: fault }];
  return (
    <QuestionForm
      tools={tools}
      question={{
        name,
        now: start,
        start: { words: start ?? "" },
        shape: Values,
        read: ({ words }) => (words.trim().length < fewest ? { faults } : { change: toChange(words.trim()) }),
        parts: [
          {
            title,
            example,
            fields: [name],
            render: ({ values: { words }, change, faultOf }) => (
              <TextField name={name} label={label} value={words} onChange={(next) => change({ words: next })} error={faultOf(name)} most={most} lines={lines}>
                {tools.helpWith(words)}
              </TextField>
            ),
          },
        ],
      }}
    />
  );
}
