import { PlaceId } from "../domain/place.ts";
import type { Point } from "../domain/point.ts";
import { toQueryWords } from "./query-words.ts";
import type { Position } from "./position.ts";

/** What decides the order of an answer, and so where "after this one" is. */
export type CursorOrder = { readonly near?: Point | undefined; readonly words?: string | undefined };

/** Key, rank, id, and a number that only comes out right for these three in this order of answers. */
export function writeCursor({ key, rank, id }: Position, order: CursorOrder): string {
  const place = `${key}_${rank}_${id}`;
  return `${place}_${sealOf(place, order)}`;
}

/** The position after which to read on, or undefined when the text is mangled or was given in another order. */
export function readCursor(text: string, order: CursorOrder): Position | undefined {
  const [keyText = "", rankText = "", idText, seal, ...rest] = text.split("_");
  const [key, rank, id] = [Number(keyText), Number(rankText), PlaceId.safeParse(idText)];
  if (rest.length > 0 || !id.success || !Number.isFinite(key) || !Number.isFinite(rank)) return undefined;
  return seal === sealOf(`${keyText}_${rankText}_${idText}`, order) ? { key, rank, id: id.data } : undefined;
}

/** A few letters that only come out right for this position in this order. FNV-1a: against mistakes, not against malice. */
export function sealOf(place: string, { near, words = "" }: CursorOrder): string {
  const point = near === undefined ? "" : `${near.lat},${near.lng}`;
  const spellings = toQueryWords(words).flatMap((word) => word.spellings);
  let hash = 0x81_1c_9d_c5;
  for (const letter of [place, point, ...spellings].join("|")) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(36);
}
