import { expect, test } from "vitest";

import { describeOnBothEngines } from "../database/test-database.ts";
import { type NewMail, queueMail } from "./queue-mail.ts";

const now = new Date("2026-11-21T11:00:00Z");
const mail: NewMail = { dedupe: "ask:r-01:2026-11", kind: "ask", to: { name: "Roza", address: "roza@voorbeeld.schuifaan.example" }, subject: "Klopt\r\ndit nog?", text: "tekst", html: "<p>tekst</p>" };

describeOnBothEngines("the queue of mails", (createDatabase) => {
  test("a mail with the same key is queued once, and a subject is one line", async () => {
    const { db } = await createDatabase();
    await queueMail(db, mail, now);
    await queueMail(db, { ...mail, subject: "Nog eens" }, now);

    const rows = await db.selectFrom("mails").select(["subject", "state", "attempts"]).execute();
    expect(rows).toEqual([{ subject: "Klopt dit nog?", state: "waiting", attempts: 0 }]);
  });

  test("a transaction that fails queues nothing", async () => {
    const { db } = await createDatabase();
    const failing = db.transaction().execute(async (transaction) => {
      await queueMail(transaction, mail, now);
      throw new Error("changed my mind");
    });

    await expect(failing).rejects.toThrow("changed my mind");
    expect(await db.selectFrom("mails").select("id").execute()).toEqual([]);
  });
});
