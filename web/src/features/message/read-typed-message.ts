import type { MessageKind } from "@schuifaan/shared/contract/messages";
import { readReach } from "@schuifaan/shared/domain/read-reach";

import type { nlMessages } from "../../text/nl-messages.ts";

export type TypedMessage = { firstName: string; reach: string; text: string };
export const NO_MESSAGE: TypedMessage = { firstName: "", reach: "", text: "" };

type Missing = keyof (typeof nlMessages)["missing"];

/** Which fields are not right yet, in the order of the page. */
export function findMissing(kind: MessageKind, { firstName, reach, text }: TypedMessage): Missing[] {
  const missing: Missing[] = [];
  if (firstName.trim() === "") missing.push("firstName");
  if (readReach(reach) === undefined) missing.push("reach");
  if (kind === "question" && text.trim() === "") missing.push("text");
  return missing;
}
