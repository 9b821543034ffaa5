import { parse } from "node:path";

import type { Address } from "@schuifaan/shared/domain/place";
import type { Transaction } from "kysely";

import { buildAreaAssigner } from "../../areas/build-area-assigner.ts";
import type { Tables } from "../../database/tables.ts";
import { buildSlugClaimer } from "../../places/name-places.ts";
import { recordPlaces } from "../../places/save-places.ts";
import { importNl } from "../../text/import-nl.ts";
import { importPlacesNl } from "../../text/import-places-nl.ts";
import type { ImportArguments } from "../import-arguments.ts";
import type { ImportDoors } from "../import-doors.ts";
import { ImportRefused } from "../import-refused.ts";
import { openInput } from "../open-input.ts";
import { saveOrPretend } from "../save-or-pretend.ts";
import { geocodeAddresses, type Geocoder } from "./geocode-addresses.ts";
import { writeGeocodes } from "./geocode-cache.ts";
import { guessColumns, type Guesses } from "./guess-columns.ts";
import { readKnownPlaces } from "./known-places.ts";
import { readRow } from "./read-row.ts";
import { readTable } from "./read-table.ts";
import { saveWorklist } from "./save-worklist.ts";
import { settleRows, type SettledRows } from "./settle-rows.ts";
import type { Table } from "./table.ts";

/** Reads a list of places, saves them and answers the report, one line each. Throws ImportRefused. */
export async function importPlaces({ location, isDryRun, source: given, defaultType }: ImportArguments, doors: ImportDoors): Promise<string[]> {
  const { table, fileName } = await readList(location, doors);
  const guesses = guessColumns(table);
  if (!guesses.has("name")) throw new ImportRefused(importNl.noNameColumn(table.columns));
  const base = given ?? parse(fileName).name;
  const source = table.attribution === undefined ? base : `${base} (${table.attribution})`;
  const geocoder = await geocodeAddresses(findAddresses(table, guesses), doors, doors.progress(importPlacesNl.addresses));
  const now = doors.now();
  return await saveOrPretend(doors.db, isDryRun, async (transaction, importId) => {
    const known = await readKnownPlaces(transaction, source);
    const assign = await buildAreaAssigner(transaction);
    const context = { source, now, defaultType, geocoder, assign, twins: known.twins, claimSlug: buildSlugClaimer(known.slugOwners) };
    const settled = await settleRows(transaction, table, guesses, context, doors.progress(importPlacesNl.rows));
    const saved = await saveAll(transaction, settled, geocoder, { source, importId, now });
    const gone = [...known.own].filter(([key]) => !settled.keys.has(key)).map(([, name]) => name);
    const report = importPlacesNl.report({ name: fileName, source, table, guesses, geocoder, gone, defaultType, worklist: saved, tally: settled.tally });
    const hasChanged = settled.written.length + saved.changed + saved.cleared > 0;
    return { outcome: report, log: hasChanged ? { kind: "places", source, report } : undefined };
  }, now);
}

/** The bytes of the file are let go of here: of a long list they are half of what is in memory. */
async function readList(location: string, doors: ImportDoors): Promise<{ table: Table; fileName: string }> {
  const input = await openInput(location, doors.fetch);
  return { table: readTable(input), fileName: input.name };
}

/** The addresses of rows that have nothing else to be found by. */
function findAddresses(table: Table, guesses: Guesses): Address[] {
  return table.rows.flatMap((row) => {
    const { name, position, address } = readRow(row, guesses);
    return name === "" || position !== undefined ? [] : [address];
  });
}

async function saveAll(
  transaction: Transaction<Tables>,
  { written, worklist }: SettledRows,
  geocoder: Geocoder,
  about: { readonly source: string; readonly importId: string; readonly now: Date },
) {
  await writeGeocodes(transaction, geocoder.learned, about.now);
  const saved = await saveWorklist(transaction, worklist, about);
  // Last, because from the change feed on other writers wait for us.
  if (written.length > 0) await recordPlaces(transaction, written);
  return saved;
}
