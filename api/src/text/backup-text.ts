import type { BackupFault } from "../database/dump-format.ts";

type Counted = readonly { readonly name: string; readonly rows: number }[];

const countOf = (tables: Counted, name: string) => tables.find((table) => table.name === name)?.rows ?? 0;
const summary = (tables: Counted) => `${countOf(tables, "places")} plekken en ${countOf(tables, "areas")} gebieden`;

/** What `npm run backup` and `npm run restore` say. */
export const backupText = {
  backupUsage: "Zeg in welk bestand de kopie moet komen: npm run backup -- kopie.ndjson.gz",
  restoreUsage: "Zeg welk bestand terug moet: npm run restore -- kopie.ndjson.gz",
  saved: (file: string, tables: Counted) => `Bewaard in ${file}: ${summary(tables)}.`,
  restored: (file: string, tables: Counted) => `Teruggezet uit ${file}: ${summary(tables)}.`,
  notThere: (file: string) => `Het bestand ${file} is er niet.`,
  refused: {
    foreign: (file: string) => `${file} is geen kopie van Schuif aan. Er is niets veranderd.`,
    truncated: (file: string) => `${file} is niet heel: het einde ontbreekt. Er is niets veranderd.`,
    damaged: (file: string) => `${file} is beschadigd. Er is niets veranderd.`,
    newer: (file: string) => `${file} komt uit een nieuwere Schuif aan. Werk eerst het programma bij. Er is niets veranderd.`,
  } satisfies Record<BackupFault, (file: string) => string>,
};
