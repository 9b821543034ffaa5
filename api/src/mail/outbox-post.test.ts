import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { simpleParser } from "mailparser";
import { expect, test } from "vitest";

import type { Letter } from "./letter.ts";
import { openPost } from "./open-post.ts";

const from = "Schuif aan <post@schuifaan.nl>";
const now = new Date("2026-11-21T11:00:00Z");
const letter: Letter = { id: "0b7c1d9e-1111-4222-8333-444455556666", to: { name: "Roza", address: "roza@buurt.nl" }, replyTo: undefined, subject: "Dag", text: "Groet, ’t Huis €", html: "<p>tekst</p>", headers: {} };
const newFolder = () => join(mkdtempSync(join(tmpdir(), "schuifaan-outbox-")), "outbox");

test("without a server mails are files, one for each mail, however often it is delivered", async () => {
  const outbox = newFolder();
  const post = openPost({ smtpUrl: undefined, outbox, receipts: outbox, from });

  await post.deliver(letter, now);
  await post.deliver({ ...letter, text: "Nog eens" }, now);

  expect(readdirSync(outbox)).toEqual([`${letter.id}.eml`]);
  const mail = await simpleParser(readFileSync(join(outbox, `${letter.id}.eml`)));
  expect(mail.text?.trim()).toBe("Nog eens");
  expect(mail.messageId).toBe(`<${letter.id}@schuifaan.nl>`);
  post.close();
});

test("a mail to an example goes to the folder, not to a real server; on this machine the server takes it", async () => {
  const outbox = newFolder();
  const example = { ...letter, to: { address: "roza@voorbeeld.schuifaan.example" } };
  const real = openPost({ smtpUrl: "smtp://mail.nowhere.test:25", outbox, receipts: outbox, from });
  const here = openPost({ smtpUrl: "smtp://127.0.0.1:1", outbox, receipts: outbox, from });

  await real.deliver(example, now);
  expect(readdirSync(outbox)).toHaveLength(1);
  await expect(here.deliver(example, now)).rejects.toThrow("ECONNREFUSED");
  real.close();
  here.close();
});
