import { setImmediate as turn } from "node:timers/promises";

import { cleanTitle } from "./clean-text.ts";
import type { Series } from "./expand-series.ts";
import { type CalendarComponent, readComponent } from "./read-component.ts";
import { type Appointment, readAppointment } from "./read-appointment.ts";
import { SkippedAppointment } from "./skipped-appointment.ts";
import { splitCalendar } from "./split-calendar.ts";
import { createClocks } from "./clocks.ts";

/** What shares a UID, or why it cannot be read. */
export type FoundSeries = { readonly uid: string; readonly title: string; readonly series: Series | SkippedAppointment };

const BLOCKS_A_TURN = 50;

/** Everything in a calendar, in its own order; others get a turn in between. `text` has one kind of line ending. */
export async function gatherSeries(text: string): Promise<FoundSeries[]> {
  const parts = splitCalendar(text);
  const findClock = createClocks(parts.timeZones.flatMap((clock) => tryRead(clock) ?? []));
  const byUid = new Map<string, { main: Appointment | undefined; changed: Appointment[]; title: string; fault: SkippedAppointment | undefined }>();
  for (const [number, block] of parts.events.entries()) {
    if (number % BLOCKS_A_TURN === BLOCKS_A_TURN - 1) await turn();
    const component = tryRead(block);
    const title = component?.text("summary") ?? readRaw(block, "SUMMARY");
    const uid = component?.text("uid") ?? readRaw(block, "UID");
    const key = uid === "" ? block : uid;
    const found = byUid.get(key) ?? { main: undefined, changed: [], title, fault: undefined };
    byUid.set(key, found);
    const event = component === undefined ? new SkippedAppointment("too-complicated") : tryAppointment(() => readAppointment(component, findClock));
    if (event instanceof SkippedAppointment) found.fault = event;
    else if (event.replaces !== undefined) found.changed.push(event);
    else [found.main, found.title] = [event, title];
  }
  return [...byUid].map(([uid, { main, changed, title, fault }]) => ({ uid, title: cleanTitle(title), series: fault ?? { main, changed } }));
}

function tryRead(block: string): CalendarComponent | undefined {
  try {
    return readComponent(block);
  } catch {
    return undefined;
  }
}

function tryAppointment(read: () => Appointment): Appointment | SkippedAppointment {
  try {
    return read();
  } catch (error) {
    if (error instanceof SkippedAppointment) return error;
    return new SkippedAppointment("too-complicated");
  }
}

/** Of something too broken to read, so that its maker can be told which it is. */
function readRaw(block: string, property: string): string {
  return new RegExp(`^${property}(?:;[^:]*)?:(.*)$`, "im").exec(block)?.[1]?.trim() ?? "";
}
