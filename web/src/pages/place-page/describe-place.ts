import type { Place } from "@schuifaan/shared/domain/place";

import { formatCost } from "../../text/format-money.ts";
import type { Messages } from "../../text/nl.ts";

/** What a search engine or a chat shows under the name: what it is and where, its own words, and how one comes in. */
export function describePlace({ type, areaName, gemeenteName, summary, entry, cost }: Place, text: Messages): string {
  const where = [areaName, gemeenteName].filter((part) => part !== undefined).join(", ");
  const facts = [entry && text.labels.entry[entry], cost && formatCost(cost, text)].filter((fact) => fact !== undefined);
  const sentences = [[text.labels.type[type], where].filter((part) => part !== "").join(" · "), summary, facts.join(" · ")];
  return sentences
    .filter((sentence) => sentence !== undefined && sentence !== "")
    .map((sentence) => (/[.!?]$/.test(sentence ?? "") ? sentence : `${sentence}.`))
    .join(" ");
}
