import { SaxesParser } from "saxes";

import { importNl } from "../../text/import-nl.ts";
import { ImportRefused } from "../import-refused.ts";

export type XmlListener = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

const CHUNK_BYTES = 1 << 20;

/** Walks through XML piece by piece, so that a big sheet is never in memory as one text. Throws ImportRefused. */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlListener): void {
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw new ImportRefused(importNl.brokenZip);
  });
  parser.on("opentag", ({ name, attributes }) => open(name, attributes));
  parser.on("closetag", ({ name }) => close(name));
  parser.on("text", text);
  parser.on("cdata", text);
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
    parser.write(decoder.decode(bytes.subarray(from, from + CHUNK_BYTES), { stream: true }));
  }
  parser.close();
}
