import { exportPersonalData } from "@schuifaan/shared/contract/makers";
import type { Hono } from "hono";

import type { Database } from "../database/open-database.ts";
import { serveOperation } from "../http/serve-operation.ts";
import { requireInvited } from "../upkeep/require-maker.ts";
import { exportPersonalData as exportOf } from "./export-personal-data.ts";

type PrivacyParts = { readonly db: () => Database; readonly now: () => Date };

/** What we keep of you, to who holds your link. */
export function privacyRoutes(app: Hono, { db, now }: PrivacyParts): void {
  serveOperation(app, exportPersonalData, async ({ request }) => {
    const { maker } = await requireInvited(db(), request, now());
    return await exportOf(db(), maker, now());
  });
}
