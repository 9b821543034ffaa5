import { Change } from "@schuifaan/shared/domain/change";

import type { redactieIn } from "../../text/redactie-in.ts";

/** Whether a place is open at all: what the questions to makers do not ask. */
export const EDIT_KINDS = ["closure", "paused", "resumed", "stopped"] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export type Values = Readonly<Record<string, string>>;
type EditField = { readonly name: string; readonly label: string; readonly most: number; readonly type?: "text" | "date" };

type Words = ReturnType<typeof redactieIn>["place"]["edit"];

/** The fields that a kind of change asks for. */
export function fieldsOf(kind: EditKind, words: Words): EditField[] {
  switch (kind) {
    case "closure": return [{ name: "from", label: words.from, most: 10, type: "date" }, { name: "to", label: words.to, most: 10, type: "date" }, { name: "text", label: words.why, most: 200 }];
    case "paused": case "stopped": return [{ name: "note", label: words.note, most: 200 }];
    case "resumed": break;
  }
  return [];
}

/** The change that was typed; undefined while it is not whole. What was left empty is not told. */
export function readEdit(kind: EditKind, values: Values): Change | undefined {
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== ""));
  const read = Change.safeParse(kind === "closure" ? { kind, closure: given } : { kind, ...given });
  return read.success ? read.data : undefined;
}
