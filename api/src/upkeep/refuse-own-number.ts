import type { Change } from "@schuifaan/shared/domain/change";

import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { findMakers } from "./makers.ts";

/**
 * The mobile number of somebody who looks after a place is between them and the wijkredactie: it does not become the number
 * of the place, whoever types it. Throws Refusal("invalid-input") with "own-number".
 */
export async function refuseOwnNumber(db: Database, placeId: string, changes: readonly Change[]): Promise<void> {
  const asked = changes.flatMap((change) => (change.kind === "contact" ? (mobileIn(change.contact.phone) ?? []) : []));
  if (asked.length === 0) return;
  const own = new Set((await findMakers(db, placeId)).map(({ phone }) => mobileIn(phone)));
  if (asked.some((number) => own.has(number))) throw new Refusal("invalid-input", undefined, [{ in: "body", field: "change", detail: "own-number" }]);
}

/** "612345678", however it was typed; undefined for what is no Dutch mobile number. */
function mobileIn(phone: string | undefined): string | undefined {
  const digits = phone?.replaceAll("(0)", "").replaceAll(/\D/g, "") ?? "";
  return /^(?:0031|31|0)?(6\d{8})$/.exec(digits)?.[1];
}
