import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { createAnswerLink } from "../mail/create-answer-link.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";
import { addMaker } from "../upkeep/makers.ts";
import { answerMessage } from "./answer-message.ts";
import { passOnMessage } from "./decide-message.ts";
import { eraseMessages } from "./erase-messages.ts";
import { markLate } from "./mark-late.ts";
import { findMessageByToken } from "./message-rows.ts";
import { type NewMessage, sendMessage } from "./send-message.ts";

const now = new Date("2026-11-21T11:00:00Z");
const after = (days: number) => new Date(now.getTime() + days * 86_400_000);
const place = buildStoredPlace();
const maker = { placeId: place.id, name: "Roza", email: "roza@voorbeeld.schuifaan.example", isTrusted: true, hasSaidYes: true };
const asked: NewMessage = { kind: "question", firstName: "Ans", reach: "ans@thuis.example", text: "Mag mijn hond mee?", language: "nl", looksLikeMachine: false };

const mails = async (db: Database) => await db.selectFrom("mails").selectAll().orderBy("created_at").execute();
const tasks = async (db: Database) => await db.selectFrom("tasks").select(["kind", "state", "body"]).execute();

describeOnBothEngines("a message to a place", (createDatabase) => {
  const open = async (wish: Partial<NewMessage> = {}) => {
    const { db } = await createDatabase();
    await savePlaces(db, [place], now);
    const { id: makerId } = await addMaker(db, maker, now);
    const promised = await sendMessage(db, place, { ...asked, ...wish }, now);
    const { id: messageId } = await db.selectFrom("messages").select("id").executeTakeFirstOrThrow();
    const read = async () => {
      const found = await findMessageByToken(db, await createAnswerLink(db, { makerId, messageId }, now));
      if (found === undefined) throw new Error("no message");
      return found.message;
    };
    const answer = async (text: string | undefined, name?: string) => answerMessage(db, { message: await read(), place, text, name, publicUrl: "https://schuifaan.example" }, after(1));
    return { db, promised, messageId, read, answer };
  };

  test("goes to who looks after it, with the promise, and without the address of who asks", async () => {
    const { db, promised, messageId } = await open();

    expect(promised).toBe("2026-11-24");
    const [mail, ...others] = await mails(db);
    expect(others).toEqual([]);
    expect(mail?.recipient).toContain("roza@");
    expect(mail?.body).toContain("Mag mijn hond mee?");
    expect(mail?.body).toContain("dinsdag 24 november");
    expect(mail?.body).toMatch(new RegExp(`\\{\\{answer:[\\w-]+:${messageId}\\}\\}`));
    expect(`${mail?.body}${mail?.html}${mail?.headers}${mail?.subject}`).not.toContain("thuis.example");
  });

  test("a phone number goes along, for they must ring", async () => {
    const { db, answer } = await open({ kind: "come_together", reach: "06 12 34 56 78", text: "" });
    expect((await mails(db))[0]?.body).toContain("06 12 34 56 78");

    expect(await answer(undefined)).toBe(false);
    expect(await mails(db)).toHaveLength(1);
  });

  test("the answer goes back without the address of who answers, once", async () => {
    const { db, answer } = await open();

    expect(await answer("Ja hoor, aan de lijn.", "Roza")).toBe(true);

    const reply = (await mails(db)).find(({ kind }) => kind === "answer");
    expect(reply?.recipient).toContain("ans@thuis.example");
    expect(reply?.body).toContain("Roza schrijft:");
    expect(reply?.body).toContain("Ja hoor, aan de lijn.");
    expect(`${reply?.body}${reply?.html}${reply?.headers}`).not.toContain("roza@");
    await expect(answer("Nog eens")).rejects.toMatchObject({ problem: { code: "changed-meanwhile" } });
  });

  test("who asks in English is answered in English", async () => {
    const { db, answer } = await open({ language: "en" });
    await answer("Yes.");

    expect((await mails(db)).find(({ kind }) => kind === "answer")?.subject).toBe("Answer from Huiskamer De Blauwe Theepot");
  });

  test("what looks like a machine's waits for the wijkredactie, with the same promise, and may go on later", async () => {
    const { db, promised, messageId } = await open({ looksLikeMachine: true });
    expect([promised, await mails(db)]).toEqual(["2026-11-24", []]);
    expect(await tasks(db)).toMatchObject([{ kind: "message_check", state: "open" }]);
    await markLate(db, after(10));
    expect(await tasks(db)).toHaveLength(1);

    await passOnMessage(db, messageId, after(2));

    expect(await mails(db)).toHaveLength(1);
    expect(await db.selectFrom("messages").select("promised_for").executeTakeFirst()).toEqual({ promised_for: "2026-11-25" });
    await expect(passOnMessage(db, messageId, after(3))).rejects.toMatchObject({ problem: { code: "changed-meanwhile" } });
  });

  test("a place that nobody looks after takes no messages", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [place], now);
    await addMaker(db, { ...maker, hasSaidYes: false }, now);

    await expect(sendMessage(db, place, asked, now)).rejects.toMatchObject({ problem: { code: "not-found" } });
  });

  test.each([
    ["on the promised day nobody is late yet", 3, 0],
    ["the day after, somebody of the wijkredactie rings, once", 4, 1],
  ])("%s", async (_, days, count) => {
    const { db } = await open();

    await markLate(db, after(days));
    await markLate(db, after(days));

    expect(await tasks(db)).toHaveLength(count);
  });

  test("who answers late after all, needs no ringing; who answered in time was never late", async () => {
    const { db, answer } = await open();
    await markLate(db, after(5));
    await answer("Sorry, ja.");
    expect(await tasks(db)).toEqual([{ kind: "message_late", state: "done", body: '{"kind":"message_late","promisedFor":"2026-11-24"}' }]);

    await markLate(db, after(6));
    expect(await tasks(db)).toHaveLength(1);
  });

  test("after thirty days nothing of it is left, and its link opens nothing", async () => {
    const { db, read } = await open({ looksLikeMachine: true });
    expect((await read()).eraseAfter).toBe("2026-12-21");
    expect(await eraseMessages(db, after(29))).toBe(0);

    expect(await eraseMessages(db, after(30))).toBe(1);

    for (const table of ["messages", "answer_links", "tasks"] as const) expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  test("a maker who left reads nothing any more", async () => {
    const { db, read } = await open();
    await db.updateTable("makers").set({ left_at: now.toISOString() }).execute();

    await expect(read()).rejects.toThrow("no message");
  });
});
