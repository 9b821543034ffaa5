import { WelcomeTag } from "@schuifaan/shared/domain/taxonomy";
import { z } from "zod";

import { formatLanguage } from "../../../text/format-language.ts";
import { tellChange } from "../../../text/tell-change.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import type { QuestionTools } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";
import { TickList } from "./tick-list.tsx";

const Values = z.object({ welcome: z.array(WelcomeTag), languages: z.array(z.string()) });
/** Heard most in the wijken we began in; what else a place has stays in its list. */
const OFTEN = ["nl", "en", "tr", "ar", "zgh", "pap", "kea", "pl", "uk", "es", "pt", "fr", "de", "dse"];

export function WelcomeQuestion({ tools }: { tools: QuestionTools }) {
  const text = useText();
  const { welcome: words } = upkeepIn(text).questions;
  const { place } = tools.upkeep;
  const languages = [...new Set([...OFTEN, ...place.languages])];
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: "sfeer",
        now: tellChange({ kind: "welcome", welcome: place.welcome, languages: place.languages }, place, tools.today, text),
        start: { welcome: place.welcome, languages: place.languages },
        shape: Values,
        read: (values) => ({ change: { kind: "welcome", ...values } }),
        parts: [
          {
            title: words.title,
            example: words.example,
            fields: [],
            render: ({ values, change }) => (
              <>
                <TickList name="sfeer" label={words.label} options={WelcomeTag.options.map((value) => ({ value, label: text.labels.welcome[value] }))} chosen={values.welcome} onChange={(welcome) => change({ welcome })} />
                <TickList name="taal" label={words.languages} options={languages.map((value) => ({ value, label: formatLanguage(value, text) }))} chosen={values.languages} onChange={(chosen) => change({ languages: chosen })} />
              </>
            ),
          },
        ],
      }}
    />
  );
}
