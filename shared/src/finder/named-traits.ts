import words from "../../data/query-words.json" with { type: "json" };
import taxonomy from "../../data/taxonomy.json" with { type: "json" };
import { AccessFeature, ActivityCategory, EntryMode, Facility, PlaceType, WelcomeTag } from "../domain/taxonomy.ts";
import type { Trait } from "./trait.ts";

/** A trait and what people call it. */
export type NamedTrait = {
  readonly trait: Trait;
  readonly names: readonly string[];
  /** The names are of one thing among those that have the trait: bingo, of all games. */
  readonly isLoose: boolean;
};

type Named = { readonly id: string; readonly nl: string; readonly en: string };

/** The words of data/taxonomy.json and data/query-words.json, by what they say of a place. */
export const NAMED_TRAITS: readonly NamedTrait[] = [
  ...taxonomy.placeTypes.flatMap((type) => {
    const trait = `type=${PlaceType.parse(type.id)}` as const;
    return [whole(trait, [...labelsOf(type), ...type.synonyms]), ...type.kinds.map((names) => ({ trait, names, isLoose: true }))];
  }),
  ...taxonomy.activityCategories.flatMap((category) => {
    const trait = `category=${ActivityCategory.parse(category.id)}` as const;
    const names = [...labelsOf(category), ...category.synonymsNl, ...category.synonyms];
    return [whole(trait, names), ...category.kinds.map((kind) => ({ trait, names: kind, isLoose: true }))];
  }),
  ...taxonomy.access.map((feature) => whole(`access=${AccessFeature.parse(feature.id)}`, [...labelsOf(feature), ...feature.synonyms])),
  ...taxonomy.facilities.map((facility) => whole(`facility=${Facility.parse(facility.id)}`, [...labelsOf(facility), ...facility.synonyms])),
  ...taxonomy.welcome.map((tag) => whole(`welcome=${WelcomeTag.parse(tag.id)}`, [...labelsOf(tag), ...tag.synonyms])),
  ...taxonomy.entry.map((mode) => whole(`entry=${EntryMode.parse(mode.id)}`, [...labelsOf(mode), ...mode.synonyms])),
  whole("free=yes", words.free),
  ...Object.entries(words.languages).map(([language, names]) => whole(`language=${language}`, names)),
];

function whole(trait: Trait, names: readonly string[]): NamedTrait {
  return { trait, names, isLoose: false };
}

function labelsOf({ nl, en }: Named): string[] {
  return [nl, en];
}

/** What somebody can do at a place of this type whenever its door is open. */
export const OFFERED: ReadonlyMap<PlaceType, readonly ActivityCategory[]> = new Map(
  taxonomy.placeTypes.map(({ id, offers }) => [PlaceType.parse(id), offers.map((category) => ActivityCategory.parse(category))]),
);
