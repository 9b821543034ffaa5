import { findAlike, getTip, reportWrong, tipPlace } from "@schuifaan/shared/contract/tips";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestApp, type TestApp } from "../test-app.ts";
import { acceptTip, declineTip } from "./decide-tip.ts";

let demo: TestApp;

beforeAll(async () => {
  demo = await createTestApp();
});
afterAll(() => demo.close());

const THEEPOT = "huiskamer-de-blauwe-theepot";
const redactie = { role: "key_person", userId: "u1", source: "redactie" } as const;

async function ask(method: string, path: string, { body, token, from = "192.0.2.1" }: { body?: object; token?: string; from?: string } = {}) {
  const headers = new Headers({ "Content-Type": "application/json" });
  if (token !== undefined) headers.set("Authorization", `Bearer ${token}`);
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  return await demo.app.hono.request(path, init, { incoming: { socket: { remoteAddress: from } } });
}
const report = (place: string, from: string, body: object = {}) => ask("POST", `/api/v1/places/${place}/reports`, { body: { wrong: "times", tookInMs: 3000, ...body }, from });
async function tip(body: object = {}) {
  // So that it is the newest.
  demo.pass(1000);
  return await ask("POST", "/api/v1/place-tips", { body: { ...NEW_PLACE, ...body } });
}
const read = async (token: string) => getTip.output.parse(await (await ask("GET", "/api/v1/tip", { token })).json());
const alike = async (query: string) => findAlike.output.parse(await (await ask("GET", `/api/v1/alike-places?${query}`)).json());
const lastTip = async () => (await demo.db.selectFrom("tips").select("id").orderBy("created_at", "desc").orderBy("id").execute()).map(({ id }) => id);

const NEW_PLACE = { name: "De Lange Tafel", type: "living_room", address: { street: "Schiedamseweg", houseNumber: "12", woonplaats: "Rotterdam" }, when: "elke woensdag", tookInMs: 9000 };

test("two who say that something is wrong are seen at once by everybody who looks", async () => {
  const { token, path } = reportWrong.output.parse(await (await report(THEEPOT, "192.0.2.1")).json());
  expect(path).toBe(`/melding/${token}`);
  expect(await read(token)).toMatchObject({ told: { kind: "wrong", wrong: "times" }, state: "waiting", place: { slug: THEEPOT }, at: "2026-11-21T11:00:00.000Z" });

  await report("r-01", "192.0.2.2");

  expect(await read(token)).toMatchObject({ state: "asked_maker" });
  const place: unknown = await (await demo.app.hono.request(`/api/v1/places/${THEEPOT}`)).json();
  expect(place).toMatchObject({ isDoubted: true });
});

test("a report without words may get some, once; and a wrong token opens nothing", async () => {
  const { token } = reportWrong.output.parse(await (await report("r-02", "192.0.2.1")).json());

  expect((await ask("POST", "/api/v1/tip/notes", { token, body: { note: "Nu om 11 uur." } })).status).toBe(200);
  expect((await read(token)).told).toEqual({ kind: "wrong", wrong: "times", note: "Nu om 11 uur." });
  expect((await ask("POST", "/api/v1/tip/notes", { token, body: { note: "Nog iets." } })).status).toBe(409);
  expect((await ask("POST", "/api/v1/tip/notes", { token: "x".repeat(43), body: { note: "Nog iets." } })).status).toBe(404);
  expect((await ask("GET", "/api/v1/tip")).status).toBe(404);
});

test("nothing is wrong about a place that is not there, and nobody tells everything in an hour", async () => {
  expect((await report("bestaat-niet", "192.0.2.9")).status).toBe(404);
  const statuses: number[] = [];
  for (let time = 0; time < 22; time++) statuses.push((await report("r-03", "192.0.2.9")).status);
  expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 200));
  expect(statuses.slice(20)).toEqual([429, 429]);
});

test("words that advertise are marked, and taken all the same", async () => {
  const { token } = reportWrong.output.parse(await (await report("r-05", "192.0.2.1")).json());

  expect((await ask("POST", "/api/v1/tip/notes", { token, body: { note: "https://a.example https://b.example" } })).status).toBe(200);
  const { body } = await demo.db.selectFrom("tasks").select("body").where("about", "=", "r-05").executeTakeFirstOrThrow();
  expect(JSON.parse(body)).toMatchObject({ note: "https://a.example https://b.example", looksLikeMachine: true });
});

test("a machine is told the same as a person, and waits", async () => {
  const answer = await report("r-04", "192.0.2.5", { website: "https://buy.example" });
  expect(answer.status).toBe(200);
  await report("r-04", "192.0.2.6", { tookInMs: 1 });
  const { body } = await demo.db.selectFrom("tasks").select("body").where("about", "=", "r-04").executeTakeFirstOrThrow();
  expect(body).toContain('"looksLikeMachine":true');
  expect(await (await demo.app.hono.request("/api/v1/places/r-04")).json()).not.toHaveProperty("isDoubted");
});

test("a new place is looked at, published with its maker asked, and who told it sees so", async () => {
  const { token } = tipPlace.output.parse(await (await tip({ point: { lat: 51.9091, lng: 4.4408 }, maker: { name: "Ans", email: "ans@thuis.example" } })).json());
  const [id = ""] = await lastTip();
  const { body, area_codes: areas } = await demo.db.selectFrom("tasks").select(["body", "area_codes"]).where("about", "=", id).executeTakeFirstOrThrow();
  expect(JSON.parse(areas)).toContain("GM0599");
  expect(body).not.toContain("ans@");
  expect(JSON.parse(body)).toMatchObject({ hasMaker: true, looksLikeMachine: false });

  const { seq } = await acceptTip(demo.db, { tip: id, answer: "Mooi!", by: redactie }, demo.index.now());
  await demo.index.reachedSeq(seq ?? 0);

  const told = await read(token);
  expect(told).toMatchObject({ state: "published", answer: "Mooi!", place: { slug: "de-lange-tafel", name: "De Lange Tafel" } });
  const place: unknown = await (await demo.app.hono.request("/api/v1/places/de-lange-tafel")).json();
  expect(place).toMatchObject({ confirmedBy: "resident_tip", openingHoursText: "elke woensdag", gemeenteName: "Rotterdam", precision: "door" });
  expect(JSON.stringify(place)).not.toContain("ans@");
  const mail = await demo.db.selectFrom("mails").selectAll().where("kind", "=", "published").executeTakeFirstOrThrow();
  expect(mail.recipient).toContain("ans@thuis.example");
  expect(mail.body).toMatch(/\{\{link:[\w-]+:\}\}/);
  expect((await demo.db.selectFrom("tips").select("body").where("id", "=", id).executeTakeFirstOrThrow()).body).not.toContain("ans@");
});

test("a second of the same name gets an address of its own; without a point there is nothing to publish", async () => {
  await tip({ address: { hint: "Achter de Lidl", woonplaats: "Rotterdam" } });
  const [id = ""] = await lastTip();

  await expect(acceptTip(demo.db, { tip: id, by: redactie }, demo.index.now())).rejects.toMatchObject({ problem: { code: "invalid-input" } });
  const { seq } = await acceptTip(demo.db, { tip: id, by: redactie, point: { lat: 51.91, lng: 4.44 } }, demo.index.now());
  await demo.index.reachedSeq(seq ?? 0);

  expect((await demo.app.hono.request("/api/v1/places/de-lange-tafel-rotterdam")).status).toBe(200);
});

test("a tip that is declined says why, and forgets who would look after it", async () => {
  const { token } = tipPlace.output.parse(await (await tip({ name: "Mijn winkel", maker: { name: "Ans", email: "ans@thuis.example" } })).json());
  const [id = ""] = await lastTip();

  await declineTip(demo.db, { tip: id, answer: "Een winkel hoort hier niet.", by: redactie }, demo.index.now());

  expect(await read(token)).toMatchObject({ state: "declined", answer: "Een winkel hoort hier niet." });
  expect((await demo.db.selectFrom("tips").select("body").where("id", "=", id).executeTakeFirstOrThrow()).body).not.toContain("ans@");
});

test("who does this already: by name, and round the corner of a postcode", async () => {
  expect((await alike("name=blauwe+teepot")).places).toMatchObject([{ slug: THEEPOT, name: "Huiskamer De Blauwe Theepot", areaName: "Bospolder", isSameName: false }]);
  const near = await alike("name=Iets+nieuws&postcode=3025");
  expect(near.point?.lat).toBeCloseTo(51.91, 1);
  expect(near.places.map(({ distanceInMetres }) => distanceInMetres)).toEqual(near.places.map(({ distanceInMetres }) => distanceInMetres).toSorted((one = 0, other = 0) => one - other));
  expect((await alike("name=x")).places).toEqual([]);
});
