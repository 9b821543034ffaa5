import type { ManagedPlace } from "@schuifaan/shared/contract/redactie";
import type { Me } from "@schuifaan/shared/contract/sign-in";
import type { Upkeep } from "@schuifaan/shared/contract/upkeep";

/** A listing of the wijkredactie as the questions to makers know one. What they take back, the history does here. */
export function toUpkeep({ place, version, makers, history }: ManagedPlace, { name, email }: Me, now: number): Upkeep {
  return {
    place,
    version,
    you: { name, email, language: "nl" },
    makers: makers.map((maker) => ({ id: maker.id, name: maker.name, isYou: false, hasSaidYes: maker.hasSaidYes })),
    waiting: [],
    past: history.map(({ version: made, at = new Date(now).toISOString(), role, by, changes: [change] }) => ({ version: made, at, role, by, change, canUndo: false })),
    linkExpiresAt: new Date(now).toISOString(),
  };
}
