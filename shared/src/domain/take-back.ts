import { ChangeRefused } from "./change-refused.ts";
import { isRecord, isSame } from "./is-same.ts";
import type { Place } from "./place.ts";

/**
 * The place of today without what made `after` of `before`: what was changed elsewhere since stays. Answers the fields, to
 * be read by whoever knows which there are. Throws ChangeRefused("changed-since") when the same changed again later.
 */
export function takeBack(today: Place, before: Place, after: Place): unknown {
  return undo(today, before, after);
}

function undo(now: unknown, before: unknown, after: unknown): unknown {
  if (isSame(before, after)) return now;
  if (isSame(now, after)) return before;
  if (isRecord(now) && isRecord(before) && isRecord(after)) return undoFields(now, before, after);
  const lists = [now, before, after].map(toKeyed);
  const [nowByKey, beforeByKey, afterByKey] = lists;
  if (nowByKey === undefined || beforeByKey === undefined || afterByKey === undefined) throw new ChangeRefused("changed-since");
  return undoItems(nowByKey, beforeByKey, afterByKey);
}

type Fields = Readonly<Record<string, unknown>>;
type Keyed = ReadonlyMap<string, unknown>;

function undoFields(now: Fields, before: Fields, after: Fields): Fields {
  const names = new Set([now, before, after].flatMap((fields) => Object.keys(fields)));
  const undone = [...names].map((name) => [name, undo(now[name], before[name], after[name])] as const);
  return Object.fromEntries(undone.filter(([, value]) => value !== undefined));
}

/** What was there before stands where it stood; what came later stands behind it. */
function undoItems(now: Keyed, before: Keyed, after: Keyed): unknown[] {
  const keys = new Set([...before.keys(), ...now.keys(), ...after.keys()]);
  return [...keys].map((key) => undo(now.get(key), before.get(key), after.get(key))).filter((item) => item !== undefined);
}

/** By what people tell the items of a list apart; undefined where they cannot: then the list is one thing. */
function toKeyed(list: unknown): Keyed | undefined {
  if (!Array.isArray(list)) return undefined;
  const items: readonly unknown[] = list;
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  return byKey.has(undefined) || byKey.size < items.length ? undefined : new Map([...byKey].map(([key = "", item]) => [key, item]));
}

function keyOf(item: unknown): string | undefined {
  if (typeof item === "string") return item;
  if (!isRecord(item) || "days" in item) return undefined;
  if (typeof item["id"] === "string") return item["id"];
  const day = "date" in item ? [item["date"], item["from"]] : [item["from"], item["to"]];
  return day.every((part) => typeof part === "string") ? day.join(" ") : undefined;
}
