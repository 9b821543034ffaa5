import { CalendarUnreadable } from "./calendar-unreadable.ts";

/** As `URL.port` tells them: empty is that of the protocol. */
const USUAL_PORTS: ReadonlySet<string> = new Set(["", "80", "443"]);

/**
 * Where to ask for a calendar. `webcal:` is what programs write for "subscribe to this"; it means https. Throws
 * CalendarUnreadable("wrong-address") for other protocols, for a name or password inside, and for other ports.
 */
export function toLinkUrl(address: string, ports: ReadonlySet<string> = USUAL_PORTS): URL {
  const text = address.trim().replace(/^webcals?:\/\//i, "https://");
  if (!URL.canParse(text)) throw new CalendarUnreadable("wrong-address");
  const url = new URL(text);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  if (!isWeb || url.username !== "" || url.password !== "" || !ports.has(url.port)) throw new CalendarUnreadable("wrong-address");
  url.hash = "";
  return url;
}
