import { createTransport } from "nodemailer";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines, undoAfterTest } from "../database/test-database.ts";
import { findFailed, hashAddress, markFailed } from "./failed-addresses.ts";
import { listenForMail } from "./listen-for-mail.ts";

const now = new Date("2026-11-21T11:00:00Z");
const ID = "0b7c1d9e-1111-4222-8333-444455556666";

async function listen(db: Database, errors: unknown[] = []) {
  const addresses = ["Schuif aan <post@schuifaan.nl>", "redactie@schuifaan.nl"];
  const listener = await listenForMail({ db, port: 0, host: "127.0.0.1", addresses, now: () => now, reportError: (error) => errors.push(error) });
  undoAfterTest(() => listener.close());
  const transport = createTransport({ host: "127.0.0.1", port: listener.port, pool: true, maxConnections: 1 });
  undoAfterTest(async () => transport.close());
  return async (raw: string, to = "redactie@schuifaan.nl") => await transport.sendMail({ envelope: { from: "roza@buurt.nl", to }, raw: raw.replaceAll("\n", "\r\n") });
}

async function addSentMail(db: Database) {
  const row = { id: ID, dedupe: "1", kind: "ask", place_id: "r-01", maker_id: "m1", recipient: "", subject: "Klopt dit nog? De Blauwe Theepot", body: "", html: "", headers: "", state: "sent", attempts: 1, created_at: now.toISOString(), next_try_at: now.toISOString() };
  await db.insertInto("mails").values(row).execute();
  await db.insertInto("makers").values({ id: "m1", place_id: "r-01", name: "Roza", email: "roza@buurt.nl", email_key: "roza@buurt.nl", language: "nl", rank: 1, is_trusted: 1, invited_at: now.toISOString() }).execute();
  await db.insertInto("rounds").values({ place_id: "r-01", month: "2026-11", maker_id: "m1", asked_at: now.toISOString() }).execute();
}

const reply = (headers = "") => `From: Roza <roza@buurt.nl>
To: redactie@schuifaan.nl
Subject: Re: Klopt dit nog? De Blauwe Theepot
Message-ID: <answer-1@buurt.nl>
In-Reply-To: <${ID}@schuifaan.nl>
${headers}Content-Type: text/plain; charset=utf-8

Vrijdag zijn we dicht, café ook.

Op za 21 nov 2026 om 12:00 schreef Schuif aan <post@schuifaan.nl>:
> Klopt dit nog?
`;

const report = (action: string, status: string, code: string) => `From: MAILER-DAEMON@mx.buurt.nl
To: post@schuifaan.nl
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I could not deliver it.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.buurt.nl

Final-Recipient: rfc822; roza@buurt.nl
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; ${code} ${status} <roza@buurt.nl>: unknown user

--b
Content-Type: text/rfc822-headers

Message-ID: <${ID}@schuifaan.nl>
To: roza@buurt.nl

--b--
`;

const stranger = (number: number) => reply().replace("answer-1", `answer-${number}`).replace(/In-Reply-To.*\n/, "");

async function tasksIn(db: Database): Promise<{ place: string | null; body: unknown }[]> {
  const rows = await db.selectFrom("tasks").select(["place_id", "body"]).execute();
  return rows.map(({ place_id: place, body }): { place: string | null; body: unknown } => ({ place, body: JSON.parse(body) }));
}

describeOnBothEngines("the mail that comes in", (createDatabase) => {
  test("an answer becomes a task once, without what it quotes, and closes the month's question", async () => {
    const { db } = await createDatabase();
    await addSentMail(db);
    await markFailed(db, "roza@buurt.nl", "550 5.1.1", now);
    const send = await listen(db);

    await send(reply());
    await send(reply(), "Redactie+x@schuifaan.nl");

    expect(await tasksIn(db)).toEqual([{ place: "r-01", body: { kind: "reply", from: "Roza <roza@buurt.nl>", subject: "Re: Klopt dit nog? De Blauwe Theepot", text: "Vrijdag zijn we dicht, café ook." } }]);
    expect(await db.selectFrom("rounds").select("answer").execute()).toEqual([{ answer: "reply" }]);
    expect(await findFailed(db, now)).toEqual(new Set());
  });

  test.each(["Auto-Submitted: auto-replied\n", "Precedence: bulk\n", "X-Autoreply: yes\n"])("a machine that answers asks nothing of anybody: %s", async (header) => {
    const { db } = await createDatabase();
    const send = await listen(db);

    await send(reply(header));

    expect(await tasksIn(db)).toEqual([]);
  });

  test("a report of failure becomes a task, and its address gets no more questions", async () => {
    const { db } = await createDatabase();
    await addSentMail(db);
    const send = await listen(db);

    await send(report("delayed", "4.4.1", "450"), "post@schuifaan.nl");
    expect(await tasksIn(db)).toEqual([]);
    await send(report("failed", "5.1.1", "550"), "post@schuifaan.nl");
    await send(report("failed", "5.1.1", "550"), "post@schuifaan.nl");

    expect(await tasksIn(db)).toEqual([{ place: "r-01", body: { kind: "bounce", makerName: "Roza", subject: "Klopt dit nog? De Blauwe Theepot", failure: "550 5.1.1" } }]);
    expect(await findFailed(db, now)).toEqual(new Set([hashAddress("roza@buurt.nl")]));
  });

  test("a report about a mail that we never sent strikes nobody out", async () => {
    const { db } = await createDatabase();
    const send = await listen(db);

    await send(report("failed", "5.1.1", "550"));

    expect(await findFailed(db, now)).toEqual(new Set());
    expect(await tasksIn(db)).toEqual([]);
  });

  test("mail for others is refused; strangers are heard, up to a point; and a database that fails makes the sender try again", async () => {
    const { db } = await createDatabase();
    const errors: unknown[] = [];
    const send = await listen(db, errors);
    await expect(send(stranger(0), "iemand@elders.nl")).rejects.toThrow("550");
    for (let number = 0; number < 50; number += 1) await send(stranger(number));
    await expect(send(stranger(50))).rejects.toThrow("452");
    expect(await tasksIn(db)).toHaveLength(50);

    await db.schema.dropTable("tasks").execute();
    await expect(send(stranger(51))).rejects.toThrow("451");
    expect(errors).toHaveLength(1);
  });
});
