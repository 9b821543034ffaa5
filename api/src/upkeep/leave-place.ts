import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { addTask } from "../mail/add-task.ts";
import { changePlace } from "./change-place.ts";
import { endMaker } from "./end-maker.ts";
import { findMakers, type Maker } from "./makers.ts";
import { lockPlace } from "./read-place.ts";
import { tellOthers } from "./tell-others.ts";

type Leaving = { readonly maker: Maker; readonly isPlaceStopping: boolean; readonly now: Date };
/** `seq` is to be reached before saying so; 0 where the listing stayed as it is. */
type Left = { readonly erasedBefore: string; readonly othersStay: boolean; readonly seq: number };

/**
 * A maker stops. Where they were the host by name, nobody is named any more; where they were the last, or the place itself
 * stops, the wijkredactie looks into it.
 */
export async function leavePlace(db: Database, { maker, isPlaceStopping, now }: Leaving): Promise<Left> {
  return await inTransaction(db, async (transaction) => {
    const today = toAmsterdamDay(now.getTime());
    const { place } = await lockPlace(transaction, maker.placeId, today);
    const erasedBefore = await endMaker(transaction, { maker, place, now });
    await tellOthers(transaction, { place, except: maker.id, about: `left:${maker.id}`, line: (told) => told.left(maker.name) }, now);

    const othersStay = (await findMakers(transaction, place.id)).some(({ hasSaidYes }) => hasSaidYes);
    if (isPlaceStopping) {
      const body = { kind: "risky_change", makerName: maker.name, change: { kind: "stopped" } } as const;
      await addTask(transaction, { about: `stopping:${place.id}:${today}`, placeId: place.id, body }, now);
    } else if (!othersStay) {
      const body = { kind: "call", month: today.slice(0, 7), lastConfirmed: place.lastConfirmed } as const;
      await addTask(transaction, { about: `nobody:${place.id}:${today}`, placeId: place.id, body }, now);
    }
    if (!isHost(maker, place.firstVisit?.hostFirstName)) return { erasedBefore, othersStay, seq: 0 };
    const by = { role: "maker", makerId: maker.id, source: "link" } as const;
    const { seq } = await changePlace(transaction, { placeId: place.id, by, changes: [{ kind: "host", hasConsent: false }], now });
    return { erasedBefore, othersStay, seq };
  });
}

function isHost({ name }: Maker, host: string | undefined): boolean {
  const [firstName = ""] = name.trim().toLowerCase().split(" ");
  return host !== undefined && [firstName, name.trim().toLowerCase()].includes(host.toLowerCase());
}
