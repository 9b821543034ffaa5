import { createHash } from "node:crypto";

const MS_PER_MINUTE = 60_000;
const EVERY_IN_MINUTES = 360;

/**
 * When a place's calendar is asked next: four times a day, on a minute of its own that is the same each time, so that
 * neither we nor a server with many calendars has a busy hour.
 */
export function nextCheckAt(placeId: string, now: Date): Date {
  const own = createHash("sha256").update(placeId).digest().readUInt32BE() % EVERY_IN_MINUTES;
  const minute = Math.floor(now.getTime() / MS_PER_MINUTE);
  const wait = (((own - minute) % EVERY_IN_MINUTES) + EVERY_IN_MINUTES) % EVERY_IN_MINUTES;
  return new Date((minute + (wait === 0 ? EVERY_IN_MINUTES : wait)) * MS_PER_MINUTE);
}
