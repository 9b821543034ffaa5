import type { PlaceChoices } from "@schuifaan/shared/contract/place-choices";
import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { snapBounds } from "@schuifaan/shared/domain/box";

import { readBox, writeBox } from "./box-text.ts";
import { type ChoiceFields, readChoices, writeChoices } from "./choice-words.ts";

/** Everything a shared link must bring back. What is not in here is not state worth keeping. */
export type FinderView = {
  /** The part of the map that is searched; everything when absent. */
  readonly box: Bounds | undefined;
  readonly words: string | undefined;
  readonly choices: PlaceChoices;
  /** Slug of the place that is pointed out, in list and map. */
  readonly place: string | undefined;
  /** What a phone shows: it has room for one of the two. */
  readonly show: "lijst" | "kaart";
};

/** The same in words of the address. */
export type FinderFields = ChoiceFields & { kaart?: string; zoek?: string; plek?: string; beeld?: string };

const LONGEST_WORDS = 200;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Old or mangled links still open: a part that does not parse falls back. */
export function readFinderView(fields: Readonly<Record<string, unknown>>): FinderView {
  const textOf = (name: keyof FinderFields) => {
    const value = fields[name];
    return typeof value === "string" ? value : undefined;
  };
  const words = (textOf("zoek") ?? "").slice(0, LONGEST_WORDS).trim();
  const place = textOf("plek") ?? "";
  return {
    box: readBox(textOf("kaart")),
    words: words === "" ? undefined : words,
    choices: readChoices(textOf),
    place: SLUG.test(place) ? place : undefined,
    show: textOf("beeld") === "kaart" ? "kaart" : "lijst",
  };
}

export function writeFinderView({ box, words, choices, place, show }: FinderView): FinderFields {
  return {
    ...(words !== undefined && { zoek: words }),
    ...writeChoices(choices),
    ...(box !== undefined && { kaart: writeBox(snapBounds(box)) }),
    ...(place !== undefined && { plek: place }),
    ...(show === "kaart" && { beeld: show }),
  };
}
