import type { Context, Hono } from "hono";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { addTask } from "../mail/add-task.ts";
import { stopText } from "../text/stop-text.ts";
import { findMakerByToken } from "../upkeep/links.ts";
import type { Maker } from "../upkeep/makers.ts";
import { showStopPage, type StopPage } from "./show-stop-page.ts";

export type StopParts = { readonly db: () => Database; readonly now: () => Date };

const PATH = "/bijhouden/:token/afmelden";
const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
};

/**
 * No more of the month's question, for one maker of one place. Opening it changes nothing; the mail program (RFC 8058) and
 * the button both post. What was stopped can be asked for again on the same page.
 */
export function stopRoutes(app: Hono, { db, now }: StopParts): void {
  app.get(PATH, async (c) => {
    const found = await findMakerByToken(db(), tokenOf(c), now());
    if (found === undefined) return answer({ kind: "ended" }, 410);
    const { maker } = found;
    const stopped = await db().selectFrom("stopped_questions").select("maker_id").where("maker_id", "=", maker.id).executeTakeFirst();
    return answer({ kind: stopped === undefined ? "ask" : "stopped", language: maker.language, placeName: await nameOf(db(), maker) });
  });

  app.post(PATH, async (c) => {
    const found = await findMakerByToken(db(), tokenOf(c), now());
    if (found === undefined) return answer({ kind: "ended" }, 410);
    const { maker } = found;
    const { answer: wish } = await c.req.parseBody();
    const kind = wish === "again" ? "asked" : "stopped";
    await inTransaction(db(), async (transaction) => await (kind === "asked" ? askAgain : stopAsking)(transaction, maker, now()));
    return answer({ kind, language: maker.language, placeName: await nameOf(db(), maker) });
  });
}

function tokenOf(c: Context): string {
  return c.req.param("token") ?? "";
}

function answer(page: StopPage, status = 200): Response {
  return new Response(showStopPage(page), { status, headers: HEADERS });
}

async function stopAsking(db: Database, { id, placeId, name }: Maker, now: Date): Promise<void> {
  const stopped = { maker_id: id, stopped_at: now.toISOString() };
  const isNew = await db.insertInto("stopped_questions").values(stopped).onConflict((conflict) => conflict.doNothing()).returning("maker_id").executeTakeFirst();
  if (isNew === undefined) return;
  await addTask(db, { about: `${tasksAbout(id)}${stopped.stopped_at}`, placeId, body: { kind: "reply", from: name, ...stopText.nl.task } }, now);
}

async function askAgain(db: Database, { id }: Maker, now: Date): Promise<void> {
  await db.deleteFrom("stopped_questions").where("maker_id", "=", id).execute();
  await db
    .updateTable("tasks")
    .set({ state: "closed", closed_at: now.toISOString() })
    .where("kind", "=", "reply")
    .where("about", "like", `${tasksAbout(id)}%`)
    .where("state", "=", "open")
    .execute();
}

function tasksAbout(makerId: string): string {
  return `stopped:${makerId}:`;
}

async function nameOf(db: Database, { placeId }: Maker): Promise<string> {
  const place = await db.selectFrom("places").select("name").where("id", "=", placeId).executeTakeFirst();
  return place?.name ?? "";
}
