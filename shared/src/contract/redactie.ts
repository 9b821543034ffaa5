import { z } from "zod";

import { Change } from "../domain/change.ts";
import { Address, Place, PlaceId, Slug } from "../domain/place.ts";
import { LatLng } from "../domain/lat-lng.ts";
import { PlaceType } from "../domain/taxonomy.ts";
import { defineOperation } from "./operation.ts";
import { WrongKind } from "./tips.ts";
import { ChangeRole } from "./upkeep.ts";

// What the wijkredactie does, signed in; who they are stands in sign-in.ts and colleagues.ts.

const Nothing = z.undefined();
const Anything = z.object({});

export const TaskKind = z.enum(["call", "tip_wrong", "tip_new_place", "risky_change", "duplicate", "import", "bounce", "reply", "calendar", "message_late", "message_check"]);
export type TaskKind = z.infer<typeof TaskKind>;

export const PlaceName = Place.pick({ id: true, slug: true, name: true, areaName: true, gemeenteName: true });

/** Why a person must look at a row of a list before it can be a place. */
export const ImportReason = z.enum(["no-name", "no-position", "outside-nl", "not-geocoded", "possible-duplicate", "type-unknown"]);

/** What there is to do, with what is needed to do it. `task.body` differs by kind. */
export const Task = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  dueAt: z.iso.datetime().optional(),
  place: PlaceName.optional(),
  body: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("call"), month: z.string(), makerName: z.string().optional(), phone: z.string().optional(), lastConfirmed: z.iso.date().optional() }),
    z.object({ kind: z.literal("tip_wrong"), tip: z.string(), wrong: WrongKind, note: z.string().optional(), times: z.int(), looksLikeMachine: z.boolean() }),
    z.object({
      kind: z.literal("tip_new_place"), tip: z.string(), name: z.string(), type: PlaceType, address: Address, when: z.string(), point: LatLng.optional(),
      hasMaker: z.boolean(), looksLikeMachine: z.boolean(), alike: z.array(PlaceName),
    }),
    z.object({ kind: z.literal("risky_change"), makerName: z.string(), change: Change }),
    z.object({ kind: z.literal("duplicate"), other: PlaceName, distanceInMetres: z.int() }),
    z.object({
      kind: z.literal("import"), source: z.string(), rowNumber: z.int(), reason: ImportReason, row: z.record(z.string(), z.string()),
      /** Places that it may be already. */
      alike: z.array(PlaceName),
    }),
    z.object({ kind: z.literal("bounce"), makerName: z.string().optional(), subject: z.string(), failure: z.string() }),
    z.object({ kind: z.literal("reply"), from: z.string(), subject: z.string(), text: z.string() }),
    z.object({ kind: z.literal("calendar"), failure: z.string() }),
    z.object({ kind: z.literal("message_late"), promisedFor: z.iso.date() }),
    /** Looks like a machine wrote it, so it waits: accepted passes it on to the makers, declined throws it away. */
    z.object({ kind: z.literal("message_check"), message: z.string(), firstName: z.string(), text: z.string() }),
  ]),
});
export type Task = z.infer<typeof Task>;

export const getWorklist = defineOperation({
  method: "GET", name: "getWorklist", path: "/api/v1/tasks", summary: "What waits in your areas, the most urgent first", access: "signed-in",
  input: Anything, body: Nothing,
  output: z.object({ tasks: z.array(Task), counts: z.partialRecord(TaskKind, z.int()), total: z.int(), doneThisWeek: z.int() }), problems: [401],
});

/** Not every outcome fits every kind: a 400 says which do. */
export const Outcome = z.discriminatedUnion("outcome", [
  /** Call: it all holds; or it is different, and the listing was changed by hand; or nobody answered. */
  z.object({ outcome: z.literal("confirmed") }),
  /** Nobody answered the phone: it comes back in a week. */
  z.object({ outcome: z.literal("no_answer") }),
  /** Tip, risky change: as asked. A new place goes on the map at `point`. */
  z.object({ outcome: z.literal("accepted"), point: LatLng.optional(), answer: z.string().trim().max(300).optional() }),
  z.object({ outcome: z.literal("declined"), answer: z.string().trim().max(300).optional() }),
  /** Duplicate: `into`, one of the two, stays, the other leads to it. Tip or row of a list: it is a place that is here already. */
  z.object({ outcome: z.literal("merged"), into: PlaceId }),
  /** An imported row: now it has a place on the map, or a type. */
  z.object({ outcome: z.literal("placed"), point: LatLng.optional(), type: PlaceType.optional() }),
  z.object({ outcome: z.literal("done"), answer: z.string().trim().max(300).optional() }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** Which outcomes each kind of task may have. */
export const OUTCOMES_OF: Readonly<Record<TaskKind, readonly Outcome["outcome"][]>> = {
  call: ["confirmed", "no_answer", "done"],
  tip_wrong: ["accepted", "declined"],
  tip_new_place: ["accepted", "declined", "merged"],
  risky_change: ["accepted", "declined"],
  duplicate: ["merged", "declined"],
  import: ["placed", "merged", "declined"],
  bounce: ["done"],
  reply: ["done"],
  calendar: ["done"],
  message_late: ["done"],
  message_check: ["accepted", "declined"],
};

export const closeTask = defineOperation({
  method: "POST", name: "closeTask", path: "/api/v1/tasks/:task/outcomes", summary: "What became of it", access: "signed-in",
  input: z.object({ task: z.string().max(60) }), body: Outcome, output: Anything, problems: [401, 403, 404, 409],
});

/** A listing as the wijkredactie sees it: with its makers, their addresses, and everything that ever changed. */
export const Version = z.object({
  version: z.int().min(1),
  /** When it became so; absent where nobody wrote that down, as of what an import or the demo brought. */
  at: z.iso.datetime().optional(),
  role: ChangeRole,
  /** For who may know it, and as long as we do: the name of the maker or of the colleague. */
  by: z.string().optional(),
  source: z.string(),
  /** None where it became so in another way: confirmed, restored, merged, imported. */
  changes: z.array(Change),
  place: Place,
});
export type Version = z.infer<typeof Version>;

export const ManagedPlace = z.object({
  place: Place,
  version: z.int().min(1),
  source: z.string(),
  /** A professional may look, and sees roles instead of people. */
  mayChange: z.boolean(),
  makers: z.array(z.object({
    id: z.string(), name: z.string(), email: z.string(), phone: z.string().optional(), isTrusted: z.boolean(), hasSaidYes: z.boolean(),
    lastAnsweredAt: z.iso.datetime().optional(),
  })),
  /** Newest first, the present one included. */
  history: z.array(Version),
});
export type ManagedPlace = z.infer<typeof ManagedPlace>;

const OfPlace = z.object({ place: PlaceId });

export const getManagedPlace = defineOperation({
  method: "GET", name: "getManagedPlace", path: "/api/v1/managed-places/:place", summary: "A listing with its makers and its history", access: "signed-in",
  input: OfPlace, body: Nothing, output: ManagedPlace, problems: [401, 403, 404],
});

/** `version` is the one that was looked at; 409 brings the listing as it is now in `present`, for the two to be laid side by side. */
export const changeManagedPlace = defineOperation({
  method: "POST", name: "changeManagedPlace", path: "/api/v1/managed-places/:place/changes", summary: "Changes a listing of your area", access: "signed-in",
  input: OfPlace, body: z.object({ version: z.int().min(1), changes: z.array(Change).min(1).max(20) }), output: ManagedPlace, problems: [401, 403, 404, 409],
});

export const restoreVersion = defineOperation({
  method: "POST", name: "restoreVersion", path: "/api/v1/managed-places/:place/restorations", summary: "Makes the listing again what it was", access: "signed-in",
  input: OfPlace, body: z.object({ version: z.int().min(1), to: z.int().min(1) }), output: ManagedPlace, problems: [401, 403, 404, 409],
});

export const mergePlaces = defineOperation({
  method: "POST", name: "mergePlaces", path: "/api/v1/managed-places/:place/merges", summary: "This listing goes on in another; its addresses lead there", access: "signed-in",
  input: OfPlace, body: z.object({ version: z.int().min(1), into: PlaceId }), output: ManagedPlace, problems: [401, 403, 404, 409],
});

export const addMaker = defineOperation({
  method: "POST", name: "addMaker", path: "/api/v1/managed-places/:place/makers", summary: "Asks somebody to look after a listing", access: "signed-in",
  input: OfPlace, body: z.object({ name: z.string().trim().min(1).max(60), email: z.email().max(200), phone: z.string().trim().max(30).optional() }),
  output: ManagedPlace, problems: [401, 403, 404],
});

export const removeMaker = defineOperation({
  method: "DELETE", name: "removeMaker", path: "/api/v1/managed-places/:place/makers/:maker", summary: "Ends their links; what is personal is gone within 30 days", access: "signed-in",
  input: OfPlace.extend({ maker: z.string().max(60) }), body: Nothing, output: ManagedPlace, problems: [401, 403, 404],
});

export const findManagedPlaces = defineOperation({
  method: "GET", name: "findManagedPlaces", path: "/api/v1/managed-places", summary: "The listings of your areas, by name, the longest unconfirmed first", access: "signed-in",
  input: z.object({ q: z.string().trim().max(200).optional() }), body: Nothing,
  output: z.object({ places: z.array(z.object({ id: PlaceId, slug: Slug, name: z.string(), areaName: z.string().optional(), lastConfirmed: z.iso.date().optional(), makers: z.int(), openTasks: z.int() })), total: z.int() }),
  problems: [401],
});
