import { isChosen, listChoices, type PlaceChoice, type PlaceChoices, toggleChoice } from "@schuifaan/shared/contract/place-choices";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { DayPart } from "@schuifaan/shared/domain/day-part";
import type { Facility } from "@schuifaan/shared/domain/taxonomy";
import type { Understood, UnderstoodWhere } from "@schuifaan/shared/domain/understood";

import { formatDay } from "../../text/format-moment.ts";
import { nl } from "../../text/nl.ts";

export type UnderstoodPart =
  /** More than one when one word means them all: "buurtkamer" is three types of place. */
  | { readonly kind: "choices"; readonly choices: readonly PlaceChoice[] }
  | { readonly kind: "facility"; readonly facility: Facility }
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "part"; readonly part: DayPart }
  | { readonly kind: "where"; readonly where: UnderstoodWhere }
  | { readonly kind: "words"; readonly words: string };

type Search = { readonly words: string | undefined; readonly choices: PlaceChoices };

/** What we made of the words, part by part, in the order people say it: what, when, where. `now` in epoch ms. */
export function listParts(understood: Understood, now: number): readonly UnderstoodPart[] {
  const { days, part, where, words, facilities } = understood;
  const today = toAmsterdamDay(now);
  const { when = [], type = [], ...others } = choicesOf(understood, today);
  const types = type.map((value) => ({ field: "type", value }) as const);
  return [
    ...listChoices(others).map((choice) => ({ kind: "choices", choices: [choice] }) as const),
    ...(types.length === 0 ? [] : [{ kind: "choices", choices: types } as const]),
    ...facilities.map((facility) => ({ kind: "facility", facility }) as const),
    ...when.map((value) => ({ kind: "choices", choices: [{ field: "when", value }] }) as const),
    ...days.filter((day) => day !== today).map((day) => ({ kind: "day", day }) as const),
    ...[part ?? []].flat().map((known) => ({ kind: "part", part: known }) as const),
    ...[where ?? []].flat().map((known) => ({ kind: "where", where: known }) as const),
    ...(words === "" ? [] : [{ kind: "words", words } as const]),
  ];
}

/**
 * A search for these parts: what can be a filter becomes one, beside those that were chosen; the rest is said in words.
 * In Dutch, whatever the page speaks: the search understands it best.
 */
export function searchFor(parts: readonly UnderstoodPart[], choices: PlaceChoices, now: number): Search {
  const words = parts.map((part) => sayAgain(part, now)).filter((said) => said !== "").join(" ");
  const chosen = parts
    .flatMap((part) => (part.kind === "choices" ? part.choices : []))
    .reduce((before, choice) => (isChosen(before, choice) ? before : toggleChoice(before, choice)), choices);
  return { words: words === "" ? undefined : words, choices: chosen };
}

function choicesOf({ days, isNow, isFree, categories, types, access, welcome, entry, languages }: Understood, today: string): PlaceChoices {
  const when = [...(isNow ? ["now" as const] : []), ...(!isNow && days.includes(today) ? ["today" as const] : [])];
  return {
    category: categories, type: types, access, welcome, entry, language: languages, when,
    ...(isFree && { free: "yes" }),
  };
}

function sayAgain(part: UnderstoodPart, now: number): string {
  if (part.kind === "facility") return nl.labels.facility[part.facility].toLowerCase();
  if (part.kind === "day") return formatDay(part.day, now, nl);
  if (part.kind === "part") return nl.finder.understood.part[part.part];
  if (part.kind === "where") return part.where.name.replace(",", "");
  return part.kind === "words" ? part.words : "";
}
