import type { KeptAnswer } from "../offline/answerer.ts";
import { readClock } from "./read-clock.ts";

/** What this device kept, as an answer of the server; undefined when it kept nothing of the kind, or will not say. */
export async function askOfflineRoom(name: string, fields: Readonly<Record<string, string>>): Promise<KeptAnswer | undefined> {
  if (!("caches" in globalThis)) return undefined;
  try {
    const { answerOffline } = await import("../offline/offline-room.ts");
    return await answerOffline(name, fields, readClock());
  } catch {
    // A shelf that cannot be read is an empty shelf: the reader hears of the server, which is what failed first.
    return undefined;
  }
}
