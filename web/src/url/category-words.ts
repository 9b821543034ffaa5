import type { ActivityCategory } from "@schuifaan/shared/domain/taxonomy";

import { readWords, writeWords } from "./word-list.ts";

// Dutch words in the address, so that a link can be read aloud. They stay: links live on posters.
const CATEGORY_WORDS: Record<ActivityCategory, string> = {
  coffee: "koffie", eat: "eten", language: "taal", games: "spelletjes", make: "maken", move: "bewegen", music: "muziek",
  garden: "tuinieren", repair: "repareren", help_papers: "papieren", digital: "telefoon-en-computer",
  kids_parents: "kinderen", youth: "jongeren", market: "markt", outing: "op-pad", talk: "gesprek", learn: "leren",
  energy: "energie", neighbourhood: "meedenken",
};

export function readCategories(text: string | undefined): readonly ActivityCategory[] | undefined {
  return readWords(CATEGORY_WORDS, text);
}

export function writeCategories(categories: readonly ActivityCategory[] | undefined): string | undefined {
  return writeWords(CATEGORY_WORDS, categories);
}
