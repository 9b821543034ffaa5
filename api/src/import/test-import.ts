import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { onTestFinished } from "vitest";

import type { Database } from "../database/open-database.ts";
import { runImport } from "./run-import.ts";

export type ImportRun = { readonly code: number; readonly report: string; readonly complaint: string };

const NOW = new Date("2026-11-21T10:00:00Z");
/** A port that nobody listens on: as if PDOK could not be reached. */
const NOBODY = "http://127.0.0.1:9/free";

/** Runs an import as the command line does, and answers what a person would see. */
export async function importInto(db: Database, argv: readonly string[], geocoderUrl = NOBODY): Promise<ImportRun> {
  const report: string[] = [];
  const complaints: string[] = [];
  const code = await runImport(argv, {
    db,
    geocoderUrl,
    print: (line) => report.push(line),
    printError: (line) => complaints.push(line),
    progress: () => ({ advance: () => undefined, stop: () => undefined }),
    fetch,
    now: () => NOW,
  });
  return { code, report: report.join("\n"), complaint: complaints.join("\n") };
}

/** Writes a file for this test only and answers its path. */
export function writeInput(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "schuifaan-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const REAL_DATA = resolve(import.meta.dirname, "../../../../shared/data");

/** The open data files stand beside the repository, not in it; tests with them are skipped where they are absent. */
export const hasRealData = existsSync(REAL_DATA);

export function realFile(path: string): string {
  return join(REAL_DATA, path);
}

const TABLES = ["areas", "places", "old_slugs", "imports", "worklist", "geocodes", "changes", "change_counter"] as const;

/** Every row of every table, to see that nothing changed. */
export async function dumpRows(db: Database): Promise<string> {
  const tables = await Promise.all(TABLES.map(async (table) => [table, await db.selectFrom(table).selectAll().execute()] as const));
  return JSON.stringify(tables.map(([table, rows]) => [table, rows.map((row) => JSON.stringify(row)).toSorted()]));
}
