import { changeListing, getUpkeep, type Upkeep } from "@schuifaan/shared/contract/upkeep";
import { applyChange } from "@schuifaan/shared/domain/apply-change";
import { type Change, isRisky } from "@schuifaan/shared/domain/change";
import type { HttpHandler } from "msw";

import { mockOperation } from "./mock-operation.ts";

const AT = "2026-11-21T11:00:00.000Z";

type Sent = { readonly version: number; readonly change: Change; readonly token: string | undefined };

/** A listing that changes as the API changes it: what was sent, in order, and the handlers that answer. */
export function mockUpkeep(start: Upkeep): { handlers: HttpHandler[]; sent: Sent[] } {
  let upkeep = start;
  const sent: Sent[] = [];
  const handlers = [
    mockOperation(getUpkeep, () => upkeep),
    mockOperation(changeListing, ({ body: { version, change }, token }) => {
      sent.push({ version, change, token });
      if (isRisky(change)) {
        upkeep = { ...upkeep, waiting: [...upkeep.waiting, { id: `w${sent.length}`, at: AT, change }] };
        return { upkeep, outcome: "waiting" as const };
      }
      const place = applyChange(upkeep.place, change, AT.slice(0, 10));
      const after = upkeep.version + 1;
      upkeep = { ...upkeep, place, version: after, past: [{ version: after, at: AT, role: "maker", by: upkeep.you.name, change, canUndo: true }, ...upkeep.past] };
      return { upkeep, outcome: "live" as const };
    }),
  ];
  return { handlers, sent };
}
