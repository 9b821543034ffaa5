import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

import type { z } from "zod";

import { BackupRefused, DumpHead, DumpRow, DumpTail } from "./dump-format.ts";

export type DumpPart =
  | { readonly kind: "head"; readonly head: DumpHead }
  | { readonly kind: "row"; readonly table: DumpHead["tables"][number]; readonly row: DumpRow };

/**
 * The parts of a backup in the order of the file, a line in memory at a time. Throws BackupRefused, at the latest
 * after the last row: only who has read to the end knows that the file is whole.
 */
export async function* readDump(file: string): AsyncGenerator<DumpPart> {
  const hash = createHash("sha256");
  let head: DumpHead | undefined;
  let isWhole = false;
  let rowsOf = rowsOfTables([]);
  for await (const line of readLines(file)) {
    if (isWhole) throw new BackupRefused("damaged");
    if (head === undefined) {
      head = readHead(line);
      rowsOf = rowsOfTables(head.tables);
      yield { kind: "head", head };
    } else {
      const table = rowsOf.next();
      if (table.done) {
        if (parseLine(line, DumpTail).sha256 !== hash.digest("hex")) throw new BackupRefused("damaged");
        isWhole = true;
        continue;
      }
      const row = parseLine(line, DumpRow);
      if (row.length !== table.value.columns.length) throw new BackupRefused("damaged");
      yield { kind: "row", table: table.value, row };
    }
    hash.update(`${line}\n`);
  }
  if (!isWhole) throw new BackupRefused(head === undefined ? "foreign" : "truncated");
}

/** For each row that is to come: its table. */
function* rowsOfTables(tables: DumpHead["tables"]): Generator<DumpHead["tables"][number]> {
  for (const table of tables) {
    for (let row = 0; row < table.rows; row += 1) yield table;
  }
}

async function* readLines(file: string): AsyncGenerator<string> {
  const packed = createReadStream(file);
  const unpacked = packed.pipe(createGunzip()).setEncoding("utf8");
  packed.on("error", (error) => unpacked.destroy(error));
  let rest = "";
  try {
    for await (const text of unpacked) {
      const lines = `${rest}${String(text)}`.split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (error) {
    throw toRefusal(error);
  }
  if (rest !== "") yield rest;
}

/** Z_BUF_ERROR is gzip's "unexpected end of file"; Z_DATA_ERROR at the first byte means that it is no gzip at all. */
function toRefusal(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "Z_BUF_ERROR") return new BackupRefused("truncated", { cause: error });
  if (code !== "Z_DATA_ERROR") return error;
  const isGzip = !(error instanceof Error && error.message === "incorrect header check");
  return new BackupRefused(isGzip ? "damaged" : "foreign", { cause: error });
}

function readHead(line: string): DumpHead {
  const head = DumpHead.safeParse(parseJson(line));
  if (head.success) return head.data;
  throw new BackupRefused(line.startsWith('{"format":"schuifaan-backup"') ? "newer" : "foreign", { cause: head.error });
}

function parseLine<Schema extends z.ZodType>(line: string, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(parseJson(line));
  if (!parsed.success) throw new BackupRefused("damaged", { cause: parsed.error });
  return parsed.data;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
