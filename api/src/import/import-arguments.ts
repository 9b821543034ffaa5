import { parseArgs } from "node:util";

import { PlaceType } from "@schuifaan/shared/domain/taxonomy";

import { importNl } from "../text/import-nl.ts";
import { ImportRefused } from "./import-refused.ts";
import { findTypeByWords } from "./places/guess-type.ts";

export type ImportArguments = {
  readonly kind: "areas" | "places";
  readonly location: string;
  readonly isDryRun: boolean;
  /** The year of the edition, for a file that does not say it itself. */
  readonly year: number | undefined;
  readonly source: string | undefined;
  /** For rows that do not tell what kind of place they are. */
  readonly defaultType: PlaceType | undefined;
};

const OPTIONS = {
  "dry-run": { type: "boolean" },
  year: { type: "string" },
  source: { type: "string" },
  type: { type: "string" },
  help: { type: "boolean" },
} as const;

/** Reads the words after `npm run import --`; undefined when only help was asked. Throws ImportRefused. */
export function readArguments(argv: readonly string[]): ImportArguments | undefined {
  const { values, positionals } = parseLoosely(argv);
  if (values.help === true) return undefined;
  const [kind, location, ...rest] = positionals;
  if (kind !== "areas" && kind !== "places") throw new ImportRefused(importNl.unknownKind(kind));
  if (location === undefined || location === "") throw new ImportRefused(importNl.nothingToRead(kind));
  if (rest[0] !== undefined) throw new ImportRefused(importNl.oneAtATime(rest[0]));
  if (kind === "areas" && values.type !== undefined) throw new ImportRefused(importNl.notForKind("--type", kind));
  if (kind === "places" && values.year !== undefined) throw new ImportRefused(importNl.notForKind("--year", kind));
  return {
    kind,
    location,
    isDryRun: values["dry-run"] === true,
    year: readYear(values.year),
    source: readSource(values.source),
    defaultType: readType(values.type),
  };
}

function parseLoosely(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : "")?.[1];
    throw new ImportRefused(importNl.unknownOption(option));
  }
}

function readYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 1995 || year > 2100) throw new ImportRefused(importNl.badYear(text));
  return year;
}

function readSource(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const source = text.trim();
  if (source === "" || source.length > 120) throw new ImportRefused(importNl.badSource);
  return source;
}

function readType(text: string | undefined): PlaceType | undefined {
  if (text === undefined) return undefined;
  const type = PlaceType.safeParse(text);
  const found = type.success ? type.data : findTypeByWords(text);
  if (found === undefined) throw new ImportRefused(importNl.badType(text, PlaceType.options));
  return found;
}
