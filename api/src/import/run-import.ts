import { importNl } from "../text/import-nl.ts";
import { importAreas } from "./areas/import-areas.ts";
import { readArguments } from "./import-arguments.ts";
import type { ImportDoors } from "./import-doors.ts";
import { ImportRefused } from "./import-refused.ts";
import { importPlaces } from "./places/import-places.ts";

/** `import -- areas|places FILE_OR_URL`: 0 when done, 1 with one sentence on stderr and nothing written when refused. */
export async function runImport(argv: readonly string[], doors: ImportDoors): Promise<0 | 1> {
  try {
    const given = readArguments(argv);
    const lines = given === undefined ? importNl.help : await importKind(given, doors);
    if (given?.isDryRun === true) doors.print(importNl.dryRun);
    for (const line of lines) doors.print(line);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    doors.printError(error.message);
    return 1;
  }
}

async function importKind(given: NonNullable<ReturnType<typeof readArguments>>, doors: ImportDoors): Promise<readonly string[]> {
  return given.kind === "areas" ? await importAreas(given, doors) : await importPlaces(given, doors);
}
