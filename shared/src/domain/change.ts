import { z } from "zod";

import { LatLng } from "./lat-lng.ts";
import { Activity, Address, Closure, Contact, Cost, DateText, Need, OpeningHours, PlaceId, SpecialOpen } from "./place.ts";
import { AccessFeature, AccessValue, EntryMode, Facility, PlaceType, WelcomeTag } from "./taxonomy.ts";

const Short = z.string().trim().max(80).optional();
const Long = z.string().trim().max(300).optional();

/** As somebody types them; lists that were imported may have longer ones. */
const TypedActivity = Activity.extend({
  id: z.string().min(1).max(60), title: z.string().trim().min(1).max(80), description: z.string().trim().max(600).optional(),
  costNote: Long, audience: Long, signUp: Long,
});
const TypedAddress = Address.extend({ street: Short, houseNumber: Short, postcode: Short, woonplaats: Short, hint: Long });
const TypedContact = Contact.extend({
  phone: z.string().trim().regex(/^[+\d][\d ()-]{5,19}$/).optional(),
  email: z.email().max(200).optional(),
  // Becomes a link on the page of the place: nothing but a website may stand in it.
  website: z.url({ protocol: /^https?$/ }).max(300).optional(),
});

/** One thing that is different about a place: what one question to a maker asks. The longest texts are design/product.md's. */
export const Change = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("hours"), openingHours: z.array(OpeningHours).max(40), entry: EntryMode.optional() }),
  z.object({ kind: z.literal("entrance"), entrance: z.string().trim().min(1).max(140), route: z.string().trim().max(300).optional() }),
  z.object({ kind: z.literal("cost"), cost: Cost }),
  /** Without a name nobody is named any more. A name needs its bearer's yes, which lasts a year. */
  z.object({
    kind: z.literal("host"),
    hostFirstName: z.string().trim().min(1).max(30).regex(/^\S+( \S+)?$/).optional(),
    hostWhen: z.string().trim().max(80).optional(),
    hasConsent: z.boolean(),
  }),
  z.object({ kind: z.literal("first_visit"), text: z.string().trim().min(1).max(400) }),
  z.object({ kind: z.literal("summary"), summary: z.string().trim().min(1).max(160) }),
  /** Adds it, or replaces the one with this id. */
  z.object({ kind: z.literal("activity"), activity: TypedActivity }),
  z.object({ kind: z.literal("activity_gone"), id: z.string() }),
  /** Not on this one day. */
  z.object({ kind: z.literal("skip_date"), activity: z.string(), date: DateText }),
  z.object({ kind: z.literal("need"), need: Need }),
  z.object({ kind: z.literal("need_gone"), id: z.string() }),
  z.object({ kind: z.literal("closure"), closure: Closure.refine(({ from, to }) => from <= to) }),
  z.object({ kind: z.literal("closure_gone"), from: DateText, to: DateText }),
  z.object({ kind: z.literal("special_open"), specialOpen: SpecialOpen }),
  z.object({ kind: z.literal("special_open_gone"), date: DateText }),
  z.object({
    kind: z.literal("holidays"),
    publicHolidays: z.enum(["open", "open_some", "closed"]).optional(),
    schoolHolidays: z.enum(["open", "limited", "closed"]).optional(),
  }),
  /** Dicht for a while, or open again; for good is "stopped". */
  z.object({ kind: z.literal("paused"), note: z.string().trim().max(200).optional() }),
  z.object({ kind: z.literal("resumed") }),
  z.object({ kind: z.literal("welcome"), welcome: z.array(WelcomeTag), languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(40) }),
  z.object({ kind: z.literal("access"), access: z.partialRecord(AccessFeature, AccessValue), accessNote: z.string().trim().max(300).optional() }),
  z.object({ kind: z.literal("facilities"), facilities: z.array(Facility) }),
  z.object({ kind: z.literal("name"), name: z.string().trim().min(2).max(80) }),
  z.object({ kind: z.literal("type"), type: PlaceType }),
  z.object({ kind: z.literal("address"), address: TypedAddress, point: LatLng.optional() }),
  z.object({ kind: z.literal("contact"), contact: TypedContact }),
  z.object({ kind: z.literal("moved"), movedTo: PlaceId.optional(), note: z.string().trim().max(200) }),
  z.object({ kind: z.literal("stopped"), note: z.string().trim().max(200).optional() }),
]);
export type Change = z.infer<typeof Change>;
export type ChangeKind = Change["kind"];

/** These take a place off the map, move it or put a number on it: somebody of the wijkredactie looks first. */
const RISKY: ReadonlySet<ChangeKind> = new Set(["name", "type", "address", "contact", "moved", "stopped"]);

export function isRisky({ kind }: Pick<Change, "kind">): boolean {
  return RISKY.has(kind);
}
