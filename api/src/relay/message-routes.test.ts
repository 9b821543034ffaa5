import { getMessage, getMessageWay, sendMessage } from "@schuifaan/shared/contract/messages";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createAnswerLink } from "../mail/create-answer-link.ts";
import { createTestApp, type TestApp } from "../test-app.ts";
import { addMaker } from "../upkeep/makers.ts";

let demo: TestApp;
let makerId = "";

beforeAll(async () => {
  demo = await createTestApp();
  await demo.db.deleteFrom("makers").execute();
  const maker = await addMaker(demo.db, { placeId: "r-01", name: "Roza", email: "roza@voorbeeld.schuifaan.example", isTrusted: true, hasSaidYes: true }, demo.index.now());
  makerId = maker.id;
});
afterAll(() => demo.close());

const THEEPOT = "huiskamer-de-blauwe-theepot";
const MESSAGE = { kind: "question", firstName: "Ans", reach: "ans@thuis.example", text: "Mag mijn hond mee?", tookInMs: 9000 };

async function ask(method: string, path: string, { body, token }: { body?: object; token?: string } = {}) {
  const headers = new Headers({ "Content-Type": "application/json" });
  if (token !== undefined) headers.set("Authorization", `Bearer ${token}`);
  return await demo.app.hono.request(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}
const send = (place: string, wish: object = {}) => ask("POST", `/api/v1/places/${place}/messages`, { body: { ...MESSAGE, ...wish } });

const way = async (place: string) => getMessageWay.output.parse(await (await ask("GET", `/api/v1/places/${place}/message-way`)).json());

/** As the mail would hold it. */
async function tokenOfNewest(): Promise<string> {
  const { id } = await demo.db.selectFrom("messages").select("id").orderBy("created_at", "desc").executeTakeFirstOrThrow();
  return await createAnswerLink(demo.db, { makerId, messageId: id }, demo.index.now());
}

test("only a place that somebody looks after takes messages", async () => {
  expect(await way(THEEPOT)).toEqual({ takesMessages: true, promisedFor: "2026-11-24" });
  expect((await way("r-02")).takesMessages).toBe(false);
  expect((await send("r-02")).status).toBe(404);
});

test("a question reaches the place, which sees no address; the answer goes back", async () => {
  expect(sendMessage.output.parse(await (await send(THEEPOT)).json())).toEqual({ promisedFor: "2026-11-24" });
  const token = await tokenOfNewest();

  const seen = await (await ask("GET", "/api/v1/message", { token })).text();
  expect(getMessage.output.parse(JSON.parse(seen))).toMatchObject({ firstName: "Ans", text: "Mag mijn hond mee?", place: { slug: THEEPOT }, eraseAfter: "2026-12-21" });
  expect(seen).not.toContain("thuis.example");
  const answer = await ask("POST", "/api/v1/message/answers", { token, body: { text: "Ja hoor.", name: "Roza" } });
  expect(await answer.json()).toEqual({ isPassedOn: true });
  expect((await ask("POST", "/api/v1/message/answers", { token, body: {} })).status).toBe(409);
  expect(getMessage.output.parse(await (await ask("GET", "/api/v1/message", { token })).json()).answeredAt).toBeDefined();
});

test.each([
  ["a question without words", { text: " " }, "text"],
  ["no way to answer", { reach: "bel maar" }, "reach"],
  ["no name", { firstName: "" }, "firstName"],
])("%s is sent back, with the field", async (_, wish, field) => {
  const answer = await send(THEEPOT, wish);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ in: "body", field }] });
});

test.each(["GET /api/v1/message", "POST /api/v1/message/answers"])("%s opens nothing without its token", async (operation) => {
  const [method = "", path = ""] = operation.split(" ");
  const body = method === "POST" ? { body: {} } : {};

  expect((await ask(method, path, body)).status).toBe(404);
  expect((await ask(method, path, { ...body, token: "x".repeat(43) })).status).toBe(404);
});

test("nobody writes to everybody", async () => {
  demo.pass(3_600_000);
  const statuses: number[] = [];
  for (let time = 0; time < 10; time++) statuses.push((await send(THEEPOT)).status);

  expect(statuses).toEqual([...Array.from({ length: 8 }, () => 200), 429, 429]);
});
