import type { Area } from "./area.ts";
import { foldName } from "./fold-words.ts";

type Named = Pick<Area, "code" | "name" | "aliases" | "parentCode">;

/**
 * Which area somebody means by a name as it stands in an address, "oude-westen" or "botu". `meant` when nobody can be
 * in doubt: only one has that name or alias, or one lies around all others ("IJsselmonde"). Else the reader chooses.
 */
export function chooseArea<Known extends Named>(areas: readonly Known[], name: string): { meant: Known | undefined; choices: Known[] } {
  const wanted = foldName(name);
  const choices = areas.filter((area) => [area.name, ...area.aliases].some((known) => foldName(known) === wanted));
  const codes = new Set(choices.map(({ code }) => code));
  const outer = choices.filter(({ parentCode }) => parentCode === undefined || !codes.has(parentCode));
  return { meant: outer.length === 1 ? outer[0] : undefined, choices };
}
