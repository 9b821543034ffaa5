type Words<Id extends string> = Readonly<Record<Id, string>>;

/** "koffie,eten" → ids, in the order of the table; words nobody knows are passed over. Nothing left means no choice. */
export function readWords<Id extends string>(table: Words<Id>, text: string | undefined): readonly Id[] | undefined {
  const words = new Set((text ?? "").split(","));
  const ids = idsOf(table).filter((id) => words.has(table[id]));
  return ids.length === 0 ? undefined : ids;
}

export function writeWords<Id extends string>(table: Words<Id>, ids: readonly Id[] | undefined): string | undefined {
  if (ids === undefined || ids.length === 0) return undefined;
  return idsOf(table).filter((id) => ids.includes(id)).map((id) => table[id]).join(",");
}

function idsOf<Id extends string>(table: Words<Id>): Id[] {
  return Object.keys(table).filter((key): key is Id => key in table);
}
