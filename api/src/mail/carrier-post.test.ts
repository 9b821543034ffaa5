import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import { bundleForNode } from "../database/bundle-for-node.ts";
import { openCarrierPost } from "./carrier-post.ts";
import { type Letter, MailRefused, type Post } from "./letter.ts";
import { startTestSmtp, type TestSmtp } from "./start-test-smtp.ts";

const now = new Date("2026-11-21T11:00:00Z");
const letter: Letter = { id: "0b7c1d9e-1111-4222-8333-444455556666", to: { address: "roza@buurt.nl" }, replyTo: undefined, subject: "Dag", text: "Dag", html: "<p>Dag</p>", headers: {} };

let program: Awaited<ReturnType<typeof bundleForNode>>;
let smtp: TestSmtp;
let post: Post;
const receipts = mkdtempSync(join(tmpdir(), "schuifaan-receipts-"));

beforeAll(async () => {
  program = await bundleForNode(new URL("../carry-mails-main.ts", import.meta.url));
});
afterAll(() => program.remove());
afterEach(async () => {
  post.close();
  await smtp.close();
});

async function open(given: { program?: string } = {}) {
  smtp = await startTestSmtp();
  post = openCarrierPost({ program: program.file, url: smtp.url, from: "post@schuifaan.nl", receipts, ...given });
}

test("another process hands the mail over, and keeps the receipt", async () => {
  await open();

  await post.deliver(letter, now);
  await post.deliver({ ...letter, id: "another" }, now);

  expect(smtp.arrived.map(({ messageId }) => messageId)).toEqual([`<${letter.id}@schuifaan.nl>`, "<another@schuifaan.nl>"]);
  expect(readdirSync(receipts).toSorted()).toEqual([letter.id, "another"]);
});

test("what is final and what may be tried again comes back as such", async () => {
  await open();

  smtp.refuse.recipient = { code: 550, text: "5.1.1 unknown" };
  await expect(post.deliver(letter, now)).rejects.toThrow(new MailRefused("550 5.1.1", true));
  smtp.refuse.recipient = { code: 451, text: "4.7.1 later" };
  await expect(post.deliver(letter, now)).rejects.toMatchObject({ code: "EENVELOPE" });
});

test("a program that is not there fails the mail, and not the server", async () => {
  await open({ program: "/nowhere/carrier.js" });

  await expect(post.deliver(letter, now)).rejects.toMatchObject({ code: "ECARRIERGONE" });
});
