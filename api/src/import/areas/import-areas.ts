import { saveAreas, type SavedAreas } from "../../areas/save-areas.ts";
import { importAreasNl } from "../../text/import-areas-nl.ts";
import type { ImportArguments } from "../import-arguments.ts";
import type { ImportDoors } from "../import-doors.ts";
import { openInput } from "../open-input.ts";
import { saveOrPretend } from "../save-or-pretend.ts";
import { gatherAreas } from "./gather-areas.ts";
import { readCollection } from "./read-collection.ts";

/** Reads areas, saves them and answers the report, one line each. Throws ImportRefused. */
export async function importAreas({ location, isDryRun, year, source }: ImportArguments, doors: ImportDoors): Promise<string[]> {
  const input = await openInput(location, doors.fetch);
  const pages = doors.progress(importAreasNl.pages);
  const collection = await readCollection(input, doors.fetch, pages.advance).finally(pages.stop);
  const gathered = gatherAreas(collection, { year, name: input.name, source: source ?? input.name });
  const now = doors.now();
  return await saveOrPretend(doors.db, isDryRun, async (transaction) => {
    const saved = await saveAreas(transaction, gathered.areas, now);
    const report = importAreasNl.report({ name: input.name, pages: collection.pages, isOnePageOfMore: collection.isOnePageOfMore, gathered, saved });
    return { outcome: report, log: hasChanged(saved) ? { kind: "areas", source: source ?? input.name, report } : undefined };
  }, now);
}

function hasChanged({ added, updated, derived, switched, reassigned }: SavedAreas): boolean {
  return added.length + updated.length + derived.length + switched.on + switched.off + reassigned > 0;
}
