import { AccessFeature, ActivityCategory, EntryMode, Facility, PlaceType, WelcomeTag } from "../domain/taxonomy.ts";
import type { Understood } from "../domain/understood.ts";
import type { WordAnswer } from "./search-by-words.ts";
import type { Query } from "./understand-query.ts";

/** What is told back of a query. How somebody feels is heard, and not said again. */
export function toUnderstood({ where, when, wishes, words, isFeeling }: Query, { exactCount, result }: Pick<WordAnswer, "exactCount" | "result">): Understood {
  const asked = new Set<string>(wishes.flatMap(({ traits }) => traits.map(({ trait }) => trait)));
  return {
    ...(where !== undefined && { where: where.shown }),
    ...(when?.part !== undefined && { part: when.part }),
    days: [...(when?.days ?? [])],
    isNow: when?.isNow === true,
    categories: ActivityCategory.options.filter((id) => asked.has(`category=${id}`)),
    types: PlaceType.options.filter((id) => asked.has(`type=${id}`)),
    access: AccessFeature.options.filter((id) => asked.has(`access=${id}`)),
    welcome: WelcomeTag.options.filter((id) => asked.has(`welcome=${id}`)),
    facilities: Facility.options.filter((id) => asked.has(`facility=${id}`)),
    entry: EntryMode.options.filter((id) => asked.has(`entry=${id}`)),
    languages: [...asked].flatMap((trait) => (trait.startsWith("language=") ? [trait.slice("language=".length)] : [])),
    isFree: asked.has("free=yes"),
    words: words.join(" "),
    isFeeling,
    exactCount,
    result,
  };
}
