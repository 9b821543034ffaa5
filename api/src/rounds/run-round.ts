import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { type UpkeepStep, upkeepStep } from "@schuifaan/shared/domain/upkeep-step";

import type { Database } from "../database/open-database.ts";
import { findFailed } from "../mail/failed-addresses.ts";
import { askByMail } from "./ask-by-mail.ts";
import { askToCall, findRoomForCalls } from "./ask-to-call.ts";
import { readStates, type RoundState } from "./read-states.ts";

export type RoundReport = Record<UpkeepStep, number>;

export type RoundParts = {
  readonly db: Database;
  readonly now: Date;
  readonly reportError: (error: unknown) => void;
};

/**
 * Looks at every place, and does the one thing that is due today: the month's question, a reminder, the second maker, or a
 * task to ring. Safe to run as often as one likes, by as many servers: each step is done once. A place that fails is reported
 * and does not keep the others waiting.
 */
export async function runRound({ db, now, reportError }: RoundParts): Promise<RoundReport> {
  const today = toAmsterdamDay(now.getTime());
  const report: RoundReport = { ask: 0, remind: 0, ask_second: 0, call: 0 };
  const rooms = await findRoomForCalls(db);
  for await (const states of readStates(db, now, await findFailed(db, now))) {
    for (const found of states) {
      const step = upkeepStep(found.state, today);
      if (step === undefined) continue;
      try {
        if (await doStep(step, found)) report[step] += 1;
      } catch (error) {
        reportError(new Error(`The round could not look after place ${found.state.placeId}`, { cause: error }));
      }
    }
  }
  return report;

  async function doStep(step: UpkeepStep, found: RoundState): Promise<boolean> {
    return step === "call" ? await askToCall(db, found, { now, rooms }) : await askByMail(db, found, { step, today, now });
  }
}
