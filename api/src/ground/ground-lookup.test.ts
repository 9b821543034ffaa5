import type { GroundQuestion } from "@schuifaan/shared/finder/ground-question";
import { expect, test } from "vitest";

import { createGroundLookup } from "./ground-lookup.ts";

const STREET = { type: "weg", straatnaam: "Boerhaavelaan", woonplaatsnaam: "Schiedam", gemeentenaam: "Schiedam", centroide_ll: "POINT(4.4105 51.9215)" };
const question: GroundQuestion = { kind: "street", words: "boerhavelaan", gemeente: "Schiedam" };

/** A lookup that is answered with these documents, or not at all; and the questions it put. */
function lookUpIn(docs: readonly object[] | "silence" | "never", now = () => 0) {
  const asked: string[] = [];
  const answer: typeof fetch = async (url) => {
    asked.push(new URL(url instanceof Request ? url.url : url).searchParams.toString());
    if (docs === "never") await new Promise(() => undefined);
    if (docs === "silence") throw new TypeError("fetch failed");
    return Response.json({ response: { docs } });
  };
  return { asked, lookup: createGroundLookup({ url: "https://pdok.example/free", fetch: answer, now }) };
}

test("a street is asked once, by its own words and gemeente alone, and known from then on", async () => {
  const { asked, lookup } = lookUpIn([STREET]);
  expect(lookup.known(question)).toBeUndefined();

  await Promise.all([lookup.ask(question), lookup.ask(question)]);

  expect(lookup.known(question)).toEqual({ name: "Boerhaavelaan, Schiedam", lat: 51.9215, lng: 4.4105 });
  expect(lookup.ask(question)).toBeUndefined();
  expect(asked).toEqual(["q=boerhavelaan+Schiedam&fq=type%3Aweg&rows=10"]);
});

test.each([
  ["another street", { ...STREET, straatnaam: "Havenstraat" }],
  ["another gemeente", { ...STREET, gemeentenaam: "Vlaardingen", woonplaatsnaam: "Vlaardingen" }],
  ["a kind that was not asked for", { ...STREET, type: "adres" }],
  ["a point we cannot read", { ...STREET, centroide_ll: "4.41 51.92" }],
])("the service always answers something: %s is not believed, and not asked again", async (_, doc) => {
  const { asked, lookup } = lookUpIn([doc]);

  await lookup.ask(question);

  expect(lookup.known(question)).toBeUndefined();
  expect(lookup.ask(question)).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test("a postcode is the first that begins so", async () => {
  const postcode: GroundQuestion = { kind: "postcode", words: "3028ab", gemeente: undefined };
  const { lookup } = lookUpIn([{ type: "postcode", postcode: "3029CD", centroide_ll: "POINT(4 51)" }, { type: "postcode", postcode: "3028AB", centroide_ll: "POINT(4.42 51.92)" }]);

  await lookup.ask(postcode);

  expect(lookup.known(postcode)).toEqual({ name: "3028AB", lat: 51.92, lng: 4.42 });
});

test("a silent service is left alone for a minute", async () => {
  let now = 0;
  const { asked, lookup } = lookUpIn("silence", () => now);

  await lookup.ask(question);
  expect(lookup.ask(question)).toBeUndefined();
  now = 60_001;
  await lookup.ask(question);

  expect(asked).toHaveLength(2);
});

test("nobody waits long for a slow one", async () => {
  const { lookup } = lookUpIn("never");

  await lookup.ask(question);

  expect(lookup.known(question)).toBeUndefined();
});
