import type { PlannedActivity } from "@schuifaan/shared/contract/activities";

type Named = Pick<PlannedActivity["place"], "id" | "name">;

/** What comes before the name proper: "Huiskamer De Kaneelstok" is called De Kaneelstok. */
const KIND = /^.+? (?=(?:De|Het|’t|'t) \p{Lu})/u;

/** By id how people call a place in short, where no other place on the sheet is called the same. */
export function shortNames(places: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const short = [...names].map(([id, name]) => ({ id, name, short: name.replace(KIND, "") }));
  return new Map(short.map(({ id, name, short: own }) => [id, short.some((other) => other.id !== id && other.short === own) ? name : own]));
}
