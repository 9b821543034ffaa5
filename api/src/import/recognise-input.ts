import { importNl } from "../text/import-nl.ts";
import { decodeText, type DecodedText } from "./decode-text.ts";
import { ImportRefused } from "./import-refused.ts";
import { parseJson } from "./parse-json.ts";

/** What a file turns out to be, whatever its name says. */
export type Recognised =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "zip"; readonly bytes: Uint8Array }
  | ({ readonly kind: "text" } & DecodedText);

const BYTE_MARKS: readonly (readonly [mark: string, refusal: string])[] = [
  ["%PDF", importNl.isPdf],
  ["\xD0\xCF\x11\xE0", importNl.isOldExcel],
  ["\x1F\x8B", importNl.isCompressed],
  ["7z\xBC\xAF", importNl.isCompressed],
  ["\x89PNG", importNl.isPicture],
  ["\xFF\xD8\xFF", importNl.isPicture],
];

const TEXT_MARKS: readonly (readonly [mark: RegExp, refusal: string])[] = [
  [/^version https:\/\/git-lfs\.github\.com\/spec\//, importNl.isLfsPointer],
  [/^[./\w-]*\/annex\/objects\//, importNl.isLfsPointer],
  [/^<(!doctype\s+html|html|head|body)\b/i, importNl.isHtml],
  [/^<(!--|\?xml|[a-z])/i, importNl.isXml],
  // What web services put before JSON: )]}' and while(1); against hijacking, callback( for JSONP, a BOM read as text.
  [/^(\)\]\}'|(while|for)\s*\([^)]*\);|[\w$.]+\(\s*[{[]|\/\*\*\/|ï»¿|\uFEFF)/, importNl.hasJsonPrefix],
];

/** Says what the bytes are; throws ImportRefused for what can never be a list or a map. */
export function recogniseInput(bytes: Uint8Array, name: string): Recognised {
  if (bytes.length === 0) throw new ImportRefused(importNl.isEmpty);
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (head.startsWith("PK")) return { kind: "zip", bytes };
  refuseByMark(BYTE_MARKS.filter(([mark]) => head.startsWith(mark)));

  const decoded = decodeText(bytes);
  const text = decoded.text.trimStart();
  // trimStart takes a byte order mark away too; one is fine, what stands after it must be the file.
  if (text === "") throw new ImportRefused(importNl.isEmpty);
  const opening = text.slice(0, 200);
  refuseByMark(TEXT_MARKS.filter(([mark]) => mark.test(opening)));
  if (hasControlCharacters(text)) throw new ImportRefused(importNl.isBinary);
  if (/^[{[]/.test(text)) return { kind: "json", value: parseJson(text) };
  if (/\.(geo)?json$/i.test(name)) throw new ImportRefused(importNl.hasJsonPrefix);
  return { kind: "text", ...decoded };
}

function refuseByMark([found]: readonly (readonly [mark: unknown, refusal: string])[]): void {
  if (found !== undefined) throw new ImportRefused(found[1]);
}

function hasControlCharacters(text: string): boolean {
  for (let index = 0; index < Math.min(text.length, 2000); index++) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32)) return true;
  }
  return false;
}
