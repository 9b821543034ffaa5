import type { PlaceType, RunBy } from "@schuifaan/shared/domain/taxonomy";
import { ALL_TYPES, GROUP_NAMES, TYPE_GROUPS, type TypeGroup } from "@schuifaan/shared/domain/type-groups";

import { readWords, writeWords } from "./word-list.ts";

// Dutch words in the address, so that a link can be read aloud. They stay: links live on posters.
const TYPE_WORDS: Record<PlaceType, string> = {
  living_room: "huiskamer", community_house: "buurthuis", district_house: "huis-van-de-wijk",
  housing_room: "buurtkamer", care_home_room: "woonzorghuis", sports_canteen: "sportkantine",
  library_spot: "bibliotheek", faith_room: "kerk-of-moskee", meal_place: "eetplek", workshop: "werkplaats",
  swap_shop: "ruilwinkel", garden: "buurttuin", playground: "speeltuin", outdoor_spot: "plek-buiten",
  mobile_spot: "rijdende-plek", group: "groep", youth_spot: "jongerenplek", info_point: "wijkpunt",
};
const GROUP_WORDS: Record<TypeGroup, string> = {
  walk_in: "binnenlopen", eat: "eten", make: "maken", outside: "buiten", ask: "vragen",
};
const RUN_BY_WORDS: Record<RunBy, string> = {
  residents: "bewoners", welfare_org: "welzijn", municipality: "gemeente", housing_corp: "woningcorporatie",
  care_org: "zorg", sports_club: "sportclub", faith_org: "geloof", library: "bibliotheek",
  entrepreneur: "ondernemer", mixed: "samen",
};

/** "eten,huiskamer" → types, in our own order; words nobody knows are passed over. Nothing left means no choice. */
export function readTypes(text: string | undefined): readonly PlaceType[] | undefined {
  const words = new Set((text ?? "").split(","));
  const groups = GROUP_NAMES.filter((group) => words.has(GROUP_WORDS[group]));
  const grouped = new Set(groups.flatMap((group): readonly PlaceType[] => TYPE_GROUPS[group]));
  const types = ALL_TYPES.filter((type) => grouped.has(type) || words.has(TYPE_WORDS[type]));
  return types.length === 0 ? undefined : types;
}

/** A group of which every type is chosen is written with its own word. */
export function writeTypes(types: readonly PlaceType[] | undefined): string | undefined {
  if (types === undefined || types.length === 0) return undefined;
  const words = GROUP_NAMES.flatMap((group) => {
    const members: readonly PlaceType[] = TYPE_GROUPS[group];
    const chosen = members.filter((type) => types.includes(type));
    return chosen.length === members.length ? [GROUP_WORDS[group]] : chosen.map((type) => TYPE_WORDS[type]);
  });
  return words.join(",");
}

export function readRunBys(text: string | undefined): readonly RunBy[] | undefined {
  return readWords(RUN_BY_WORDS, text);
}

export function writeRunBys(runBys: readonly RunBy[] | undefined): string | undefined {
  return writeWords(RUN_BY_WORDS, runBys);
}
