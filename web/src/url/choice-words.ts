import type { PlaceChoices } from "@schuifaan/shared/contract/place-choices";
import type { AccessFeature, EntryMode, WelcomeTag } from "@schuifaan/shared/domain/taxonomy";

import { readCategories, writeCategories } from "./category-words.ts";
import { readRunBys, readTypes, writeRunBys, writeTypes } from "./type-words.ts";
import { readWords, writeWords } from "./word-list.ts";

/** What was chosen, in words of the address. */
export type ChoiceFields = {
  wanneer?: string; gratis?: string; binnenlopen?: string; welkom?: string; doen?: string; toegang?: string; spreekt?: string;
  soort?: string; door?: string;
};

// Dutch words in the address, so that a link can be read aloud. They stay: links live on posters.
const WHEN_WORDS = { now: "nu", today: "vandaag", evening_or_weekend: "avond-of-weekend" } as const;
// As the agenda has it: binnenlopen=ja.
const ENTRY_WORDS: Record<EntryMode, string> = {
  walk_in: "ja", call_first: "eerst-bellen", sign_up: "opgeven", appointment: "op-afspraak",
};
const WELCOME_WORDS: Record<WelcomeTag, string> = {
  everyone: "iedereen", host_greets: "gedag", come_alone: "alleen", no_obligation: "niks-moet", no_registration: "geen-naam",
  call_first_ok: "eerst-bellen", walk_with_you: "meelopen", new_faces_hour: "nieuwe-mensen", try_free: "eerste-keer-gratis",
  kids_ok: "kinderen", dogs_ok: "hond", women_time: "vrouwen", men_time: "mannen", rainbow: "regenboog",
  young_and_old: "jong-en-oud", no_alcohol: "geen-alcohol", veg_halal: "halal", memory_friendly: "vergeten",
  bring_someone: "samen",
};
const ACCESS_WORDS: Record<AccessFeature, string> = {
  step_free: "geen-drempel", wheelchair: "rolstoel", lift: "lift", accessible_toilet: "rolstoel-wc", toilet: "wc",
  disabled_parking: "parkeren", transit_near: "halte", hearing_loop: "ringleiding", quiet_room: "rustig",
  low_stimulus: "prikkelarm", changing_table: "verschonen", seats_with_back: "leuning",
};
const LANGUAGE_CODE = /^[a-z]{2,3}$/;

/** Old or mangled links still open: what does not parse is no choice. */
export function readChoices(textOf: (name: keyof ChoiceFields) => string | undefined): PlaceChoices {
  return withoutGaps({
    when: readWords(WHEN_WORDS, textOf("wanneer")),
    free: textOf("gratis") === "ja" ? "yes" : undefined,
    entry: readWords(ENTRY_WORDS, textOf("binnenlopen")),
    welcome: readWords(WELCOME_WORDS, textOf("welkom")),
    category: readCategories(textOf("doen")),
    access: readWords(ACCESS_WORDS, textOf("toegang")),
    language: readLanguages(textOf("spreekt")),
    type: readTypes(textOf("soort")),
    runBy: readRunBys(textOf("door")),
  });
}

export function writeChoices({ when, free, entry, welcome, category, access, language, type, runBy }: PlaceChoices): ChoiceFields {
  return withoutGaps({
    wanneer: writeWords(WHEN_WORDS, when),
    gratis: free === undefined ? undefined : "ja",
    binnenlopen: writeWords(ENTRY_WORDS, entry),
    welkom: writeWords(WELCOME_WORDS, welcome),
    doen: writeCategories(category),
    toegang: writeWords(ACCESS_WORDS, access),
    spreekt: language === undefined || language.length === 0 ? undefined : language.join(","),
    soort: writeTypes(type),
    door: writeRunBys(runBy),
  });
}

function readLanguages(text: string | undefined): readonly string[] | undefined {
  const codes = new Set((text ?? "").split(",").filter((code) => LANGUAGE_CODE.test(code)));
  return codes.size === 0 ? undefined : [...codes].toSorted();
}

type WithoutGaps<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

function withoutGaps<Fields extends object>(fields: Fields): WithoutGaps<Fields>;
function withoutGaps(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
