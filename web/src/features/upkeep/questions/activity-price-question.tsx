import type { Activity } from "@schuifaan/shared/domain/place";
import { EntryMode } from "@schuifaan/shared/domain/taxonomy";
import { z } from "zod";

import { formatMoney } from "../../../text/format-money.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import type { QuestionTools } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";
import { readMoney, writeMoney } from "../read-money.ts";
import { ActivityPriceFields } from "./activity-price-fields.tsx";

const Values = z.object({ amount: z.string(), entry: EntryMode });

export function ActivityPriceQuestion({ tools, activity }: { tools: QuestionTools; activity: Activity }) {
  const text = useText();
  const { activity: words, price } = upkeepIn(text).questions;
  const { costInEuros } = activity;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: `activiteit.${activity.id}.prijs`,
        now: activity.costNote ?? (costInEuros === undefined ? undefined : costInEuros === 0 ? text.place.free : formatMoney(costInEuros, text)),
        start: { amount: writeMoney(costInEuros), entry: activity.entry },
        shape: Values,
        read: ({ amount, entry }, { activities }) => {
          const euros = readMoney(amount);
          if (euros === undefined && amount.trim() !== "") return { faults: [{ field: "bedrag", sentence: price.faults.amount }] };
          // What was said of the price belonged to the old one.
          const { costInEuros: _old, costNote: _note, ...newest } = activities.find(({ id }) => id === activity.id) ?? activity;
          const isSame = euros === costInEuros && activity.costNote !== undefined;
          return {
            change: { kind: "activity", activity: { ...newest, entry, ...(euros !== undefined && { costInEuros: euros }), ...(isSame && { costNote: activity.costNote }) } },
          };
        },
        parts: [{ title: words.priceTitle, example: price.example, fields: ["bedrag"], render: (form) => <ActivityPriceFields form={form} /> }],
      }}
    />
  );
}
