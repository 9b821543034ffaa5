import { type CursorOrder, readCursor, writeCursor } from "./cursor.ts";
import type { Position } from "./position.ts";

const MS_PER_MINUTE = 60_000;

/** Where a page ends, and the instant (ms since 1970) as at which the next one is to be read, when that matters. */
export type PageCursor = { readonly position: Position; readonly at: number | undefined };

export function writePageCursor(position: Position, order: CursorOrder, at: number | undefined): string {
  if (at === undefined) return writeCursor(position, order);
  const minute = (at / MS_PER_MINUTE).toString(36);
  return `${minute}~${writeCursor(position, orderAt(order, minute))}`;
}

/** Undefined when the text is mangled or was given in another order. */
export function readPageCursor(text: string, order: CursorOrder): PageCursor | undefined {
  const [minute = "", cursor, ...rest] = text.split("~");
  if (rest.length > 0) return undefined;
  if (cursor === undefined) {
    const position = readCursor(text, order);
    return position && { position, at: undefined };
  }
  const position = readCursor(cursor, orderAt(order, minute));
  return position && { position, at: Number.parseInt(minute, 36) * MS_PER_MINUTE };
}

function orderAt({ near, words = "" }: CursorOrder, minute: string): CursorOrder {
  return { near, words: `${words} ${minute}` };
}
