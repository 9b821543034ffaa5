import { unzipSync } from "fflate";

import { importNl } from "../../text/import-nl.ts";
import { ImportRefused } from "../import-refused.ts";

const MAX_UNPACKED_BYTES = 300_000_000;

export type ZipEntries = Readonly<Record<string, Uint8Array>>;

/** Unpacks the entries whose name fits, and no more than 300 MB of them. Throws ImportRefused. */
export function openZip(bytes: Uint8Array, wanted: RegExp): ZipEntries {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED_BYTES) throw new ImportRefused(importNl.zipBomb);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof ImportRefused ? error : new ImportRefused(importNl.brokenZip);
  }
}
