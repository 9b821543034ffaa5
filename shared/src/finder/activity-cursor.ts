import { PlaceId } from "../domain/place.ts";
import type { Point } from "../domain/point.ts";
import { sealOf } from "./cursor.ts";
import { compareText } from "./position.ts";

/**
 * Where something on one day stands in an answer: by start, then the nearest (in metres; 0 without a `near`), then the
 * lower id of its place. No two share one, so a page can always be continued after its last.
 */
export type ActivityPosition = {
  /** In minutes since 1970. */
  readonly start: number;
  readonly metres: number;
  readonly id: PlaceId;
  readonly end: number;
  readonly activity: number;
};

export function compareActivities(one: ActivityPosition, other: ActivityPosition): number {
  return (
    one.start - other.start || one.metres - other.metres || compareText(one.id, other.id) || one.end - other.end || one.activity - other.activity
  );
}

export function writeActivityCursor({ start, metres, id, end, activity }: ActivityPosition, near: Point | undefined): string {
  const position = [start, metres, id, end, activity].join("_");
  return `${position}_${sealOf(position, { near })}`;
}

/** The position after which to read on, or undefined when the text is mangled or was given from another point. */
export function readActivityCursor(text: string, near: Point | undefined): ActivityPosition | undefined {
  const parts = text.split("_");
  const [startText, metresText, idText, endText, activityText, seal] = parts;
  const [start = NaN, metres = NaN, end = NaN, activity = NaN] = [startText, metresText, endText, activityText].map(Number);
  const id = PlaceId.safeParse(idText);
  if (parts.length !== 6 || !id.success || ![start, metres, end, activity].every(Number.isFinite)) return undefined;
  return seal === sealOf(parts.slice(0, 5).join("_"), { near }) ? { start, metres, id: id.data, end, activity } : undefined;
}
