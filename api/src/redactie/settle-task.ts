import type { Outcome, Task } from "@schuifaan/shared/contract/redactie";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { PlaceId } from "@schuifaan/shared/domain/place";
import type { Transaction } from "kysely";

import type { Tables } from "../database/tables.ts";
import { Refusal } from "../http/problems.ts";
import type { Who } from "../identity/may.ts";
import { passOnMessage } from "../relay/decide-message.ts";
import { eraseMessage } from "../relay/erase-messages.ts";
import { acceptTip, declineTip } from "../tips/decide-tip.ts";
import { confirmPlace } from "../upkeep/confirm-place.ts";
import { changePlace, type ChangedBy } from "../upkeep/change-place.ts";
import { declineChange } from "./decline-change.ts";
import { mergePlaces } from "./merge-places.ts";
import { mergeTip } from "./merge-tip.ts";
import { placeImport } from "./place-import.ts";
import { readPlace } from "../upkeep/read-place.ts";

export type Settling = {
  readonly task: { readonly id: string; readonly about: string; readonly placeId: string | undefined; readonly body: Task["body"] };
  readonly outcome: Outcome;
  readonly by: ChangedBy;
  readonly who: Who;
  readonly now: Date;
};

/** What follows from the outcome of a task. Answers the number of the last change, where a listing changed. */
export async function settleTask(transaction: Transaction<Tables>, settling: Settling): Promise<number | undefined> {
  const { task, outcome, now } = settling;
  switch (task.body.kind) {
    case "call": return outcome.outcome === "confirmed" ? await confirmByPhone(transaction, settling) : undefined;
    case "tip_wrong": case "tip_new_place": return await settleTip(transaction, task.body.tip, settling);
    case "risky_change": return await settleChange(transaction, task.body, settling);
    case "duplicate": return outcome.outcome === "merged" ? await mergePair(transaction, task.body.other.id, outcome.into, settling) : undefined;
    case "import": return outcome.outcome === "placed" ? await placeImport(transaction, task.about, { point: outcome.point, type: outcome.type }, now) : undefined;
    case "bounce": case "reply": case "calendar": case "message_late": break;
    case "message_check": await settleMessage(transaction, task.body.message, settling);
  }
  return undefined;
}

/** Somebody rang, and everything still holds. */
async function confirmByPhone(transaction: Transaction<Tables>, { task, by, now }: Settling): Promise<number> {
  return (await confirmPlace(transaction, { placeId: needed(task.placeId), by, confirmedBy: "key_person", now })).seq;
}

async function settleTip(transaction: Transaction<Tables>, tip: string, { outcome, by, now }: Settling): Promise<number | undefined> {
  if (outcome.outcome === "accepted") return (await acceptTip(transaction, { tip, answer: outcome.answer, by, point: outcome.point }, now)).seq;
  if (outcome.outcome === "declined") return (await declineTip(transaction, { tip, answer: outcome.answer, by }, now)).seq;
  if (outcome.outcome === "merged") await mergeTip(transaction, tip, outcome.into, now);
  return undefined;
}

async function settleChange(transaction: Transaction<Tables>, { change, makerName }: Extract<Task["body"], { kind: "risky_change" }>, { task, outcome, by, now }: Settling): Promise<number | undefined> {
  const placeId = needed(task.placeId);
  if (outcome.outcome === "accepted") {
    // Whoever was right once may go straight to the page from now on.
    await transaction.updateTable("makers").set({ is_trusted: 1 }).where("place_id", "=", placeId).where("name", "=", makerName).execute();
    return (await changePlace(transaction, { placeId, by, changes: [change], now })).seq;
  }
  await declineChange(transaction, { task: task.id, placeId, answer: outcome.outcome === "declined" ? outcome.answer : undefined, now });
  return undefined;
}

/** A person wrote it after all, or nobody did. */
async function settleMessage(transaction: Transaction<Tables>, message: string, { outcome, now }: Settling): Promise<void> {
  await (outcome.outcome === "accepted" ? passOnMessage(transaction, message, now) : eraseMessage(transaction, message));
}

/** Of the two, the one that is named stays. */
async function mergePair(transaction: Transaction<Tables>, other: PlaceId, into: PlaceId, { task, who, now }: Settling): Promise<number> {
  const placeId = needed(task.placeId) === into ? other : needed(task.placeId);
  if (into !== other && into !== task.placeId) throw new Refusal("invalid-input");
  const { version } = await readPlace(transaction, placeId, toAmsterdamDay(now.getTime()));
  return await mergePlaces(transaction, { who, placeId, version, now }, into);
}

function needed(placeId: string | undefined): string {
  if (placeId === undefined) throw new Refusal("not-found");
  return placeId;
}
