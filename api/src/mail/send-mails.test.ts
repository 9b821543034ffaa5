import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines, openAgain, undoAfterTest } from "../database/test-database.ts";
import { claimMail } from "./claim-mail.ts";
import { findFailed, hashAddress } from "./failed-addresses.ts";
import type { Post } from "./letter.ts";
import { linkTo } from "./link-to.ts";
import { openPost } from "./open-post.ts";
import { type NewMail, queueMail } from "./queue-mail.ts";
import { openReceipts } from "./receipts.ts";
import { type MailSender, sendMails } from "./send-mails.ts";
import { startTestSmtp } from "./start-test-smtp.ts";

const from = "Schuif aan <post@schuifaan.nl>";
const start = new Date("2026-11-21T11:00:00Z");
const roza = { id: "m1", place_id: "r-01", name: "Roza", email: "Roza@Buurt.nl", email_key: "roza@buurt.nl", language: "nl", rank: 1, is_trusted: 1, invited_at: start.toISOString() };
const mail: NewMail = {
  dedupe: "ask:r-01:2026-11", kind: "ask", placeId: "r-01", makerId: "m1", to: { name: "Roza", address: "roza@buurt.nl" }, subject: "Klopt dit nog? De Blauwe Theepot",
  text: `Ja:\n${linkTo("m1", "/klopt")}\n`, html: `<a href="${linkTo("m1", "/klopt")}">Ja</a>`,
  headers: { "List-Unsubscribe": `<${linkTo("m1", "/afmelden")}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
};

function senderTo(db: Database, post: Post, now: () => Date = () => start): MailSender {
  undoAfterTest(async () => post.close());
  const receipts = openReceipts(mkdtempSync(join(tmpdir(), "schuifaan-receipts-")));
  return { db, post, receipts, createLink: async (_, makerId) => `token-of-${makerId}`, publicUrl: "https://schuifaan.nl", replyTo: "redactie@schuifaan.nl", now, isClosing: () => false };
}

async function startSmtp() {
  const smtp = await startTestSmtp();
  undoAfterTest(() => smtp.close());
  return { smtp, post: openPost({ smtpUrl: smtp.url, outbox: "never", receipts: mkdtempSync(join(tmpdir(), "schuifaan-receipts-")), from }) };
}

const stateOf = async (db: Database) => await db.selectFrom("mails").select(["state", "attempts", "recipient", "body", "failure"]).executeTakeFirstOrThrow();

describeOnBothEngines("the sender of mails", (createDatabase) => {
  test("sends over SMTP once, with fresh links and the headers that mail programs look for, and then forgets whom and what", async () => {
    const { db } = await createDatabase();
    const { smtp, post } = await startSmtp();
    await db.insertInto("makers").values(roza).execute();
    await queueMail(db, mail, start);
    const sender = senderTo(db, post);

    expect(await sendMails(sender)).toBe(1);
    expect(await sendMails(sender)).toBe(0);

    const [arrived] = smtp.arrived;
    const { id } = await db.selectFrom("mails").select("id").executeTakeFirstOrThrow();
    expect(smtp.arrived).toHaveLength(1);
    expect(arrived?.messageId).toBe(`<${id}@schuifaan.nl>`);
    expect(arrived?.text).toBe("Ja:\nhttps://schuifaan.nl/bijhouden/token-of-m1/klopt\n");
    expect(arrived?.html).toContain('href="https://schuifaan.nl/bijhouden/token-of-m1/klopt"');
    expect(arrived?.replyTo?.text).toBe("redactie@schuifaan.nl");
    const lines = new Map(arrived?.headerLines.map(({ key, line }) => [key, line]));
    expect(lines.get("list-unsubscribe")?.replaceAll(/\s+/g, " ")).toBe("List-Unsubscribe: <https://schuifaan.nl/bijhouden/token-of-m1/afmelden>");
    expect(lines.get("list-unsubscribe-post")).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(lines.get("auto-submitted")).toBe("Auto-Submitted: auto-generated");
    expect(lines.has("precedence")).toBe(false);
    expect(await stateOf(db)).toEqual({ state: "sent", attempts: 1, recipient: "", body: "", failure: null });
  });

  test("tries again later when the server is busy, with growing pauses, and gives up after three days with a task", async () => {
    const { db } = await createDatabase();
    const { smtp, post } = await startSmtp();
    await queueMail(db, { ...mail, text: "tekst", html: "tekst", headers: {} }, start);
    smtp.refuse.recipient = { code: 451, text: "4.7.1 Later please" };
    let now = start;
    const sender = senderTo(db, post, () => now);

    const tries: number[] = [];
    for (let state = "waiting"; state !== "refused"; ) {
      await sendMails(sender);
      tries.push((now.getTime() - start.getTime()) / 60_000);
      const row = await db.selectFrom("mails").select(["state", "next_try_at"]).executeTakeFirstOrThrow();
      ({ state } = row);
      now = new Date(row.next_try_at);
    }

    expect(tries.slice(0, 5)).toEqual([0, 1, 6, 21, 81]);
    expect(tries).toHaveLength(10);
    expect(await db.selectFrom("tasks").select(["kind", "place_id"]).execute()).toEqual([{ kind: "bounce", place_id: "r-01" }]);
    expect(await findFailed(db, now)).toEqual(new Set());
  });

  test("a mail that was put off arrives when the server has time", async () => {
    const { db } = await createDatabase();
    const { smtp, post } = await startSmtp();
    await queueMail(db, { ...mail, text: "tekst", html: "tekst", headers: {} }, start);
    let now = start;
    const sender = senderTo(db, post, () => now);
    smtp.refuse.message = { code: 452, text: "4.3.1 Full" };
    await sendMails(sender);

    smtp.refuse.message = undefined;
    now = new Date(start.getTime() + 60_000);
    expect(await sendMails(sender)).toBe(1);

    expect(smtp.arrived).toHaveLength(1);
  });

  test("an address that does not exist becomes a task and gets no more questions; the address is not kept", async () => {
    const { db } = await createDatabase();
    const { smtp, post } = await startSmtp();
    await db.insertInto("makers").values(roza).execute();
    await queueMail(db, mail, start);
    smtp.refuse.recipient = { code: 550, text: "5.1.1 <roza@buurt.nl> unknown" };

    await sendMails(senderTo(db, post));

    expect(await stateOf(db)).toEqual({ state: "refused", attempts: 1, recipient: "", body: "", failure: "550 5.1.1" });
    expect(await findFailed(db, start)).toEqual(new Set([hashAddress("Roza@buurt.nl")]));
    const task = await db.selectFrom("tasks").selectAll().executeTakeFirstOrThrow();
    expect(JSON.parse(task.body)).toEqual({ kind: "bounce", makerName: "Roza", subject: mail.subject, failure: "550 5.1.1" });
    expect(JSON.stringify(task)).not.toContain("buurt.nl");
  });

  test("a refusal of who we are is a task too, and strikes nobody out", async () => {
    const { db } = await createDatabase();
    const { smtp, post } = await startSmtp();
    await db.insertInto("makers").values(roza).execute();
    await queueMail(db, mail, start);
    smtp.refuse.recipient = { code: 554, text: "5.7.1 Relay access denied" };

    await sendMails(senderTo(db, post));

    expect((await stateOf(db)).failure).toBe("554 5.7.1");
    expect(await findFailed(db, start)).toEqual(new Set());
  });

  test("a link never goes to another address than its maker's, and not to who left", async () => {
    const { db } = await createDatabase();
    const { smtp, post } = await startSmtp();
    await db.insertInto("makers").values([{ ...roza, email: "elders@buurt.nl" }, { ...roza, id: "m2", left_at: start.toISOString() }]).execute();
    await queueMail(db, mail, start);
    await queueMail(db, { ...mail, dedupe: "2", makerId: "m2", text: linkTo("m2", ""), html: "", headers: {} }, start);

    await sendMails(senderTo(db, post));

    expect(smtp.arrived).toEqual([]);
    expect(await db.selectFrom("mails").select(["state", "body"]).execute()).toEqual([{ state: "dropped", body: "" }, { state: "dropped", body: "" }]);
  });

  test("two servers that send at once send each mail once", async () => {
    const { db, settings } = await createDatabase();
    const other = await openAgain(settings);
    const { smtp, post } = await startSmtp();
    for (let number = 0; number < 20; number += 1) await queueMail(db, { ...mail, dedupe: `n${number}`, text: "tekst", html: "tekst", headers: {} }, start);

    const sent = await Promise.all([sendMails(senderTo(db, post)), sendMails(senderTo(other, post))]);

    expect(sent[0] + sent[1]).toBe(20);
    expect(new Set(smtp.arrived.map(({ messageId }) => messageId)).size).toBe(20);
    expect(smtp.arrived).toHaveLength(20);
  });

  test("what a killed server had in its hands is due again", async () => {
    const { db } = await createDatabase();
    await queueMail(db, mail, start);
    await claimMail(db, start);

    expect(await claimMail(db, start)).toBeUndefined();
    expect(await claimMail(db, new Date(start.getTime() + 6 * 60_000))).toMatchObject({ attempts: 2 });
  });

  test("what was taken over just before a kill is not sent again", async () => {
    const { db } = await createDatabase();
    const { smtp, post } = await startSmtp();
    await queueMail(db, mail, start);
    const sender = senderTo(db, post);
    const { id } = await db.selectFrom("mails").select("id").executeTakeFirstOrThrow();
    sender.receipts.keep(id);

    await sendMails(sender);

    expect(smtp.arrived).toEqual([]);
    expect(await stateOf(db)).toMatchObject({ state: "sent", body: "" });
    expect(sender.receipts.has(id)).toBe(false);
  });
});
