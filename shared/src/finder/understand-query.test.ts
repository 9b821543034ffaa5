import { expect, test } from "vitest";

import hushed from "../../data/hushed-words.json" with { type: "json" };
import { buildDemoFinder } from "../fixtures/demo-finder.ts";
import type { KnownGround } from "./ground-question.ts";
import { type Query, understandQuery } from "./understand-query.ts";

const demo = buildDemoFinder();
const now = Date.parse("2026-11-21T11:00:00Z");
const understand = (text: string, knownGround: KnownGround = () => undefined, near?: { lat: number; lng: number }) =>
  understandQuery(text, { ...demo, now, near, knownGround });

const wishesOf = ({ wishes }: Query) => wishes.map(({ traits }) => traits.map(({ trait, isLoose }) => `${trait}${isLoose ? "~" : ""}`).join(" or ")).join(" and ");

test.each([
  ["koffie", "category=coffee"],
  ["kofie", "category=coffee"],
  ["koffiedrinken", "category=coffee"],
  ["samen eten", "category=eat"],
  ["buurtkamer", "type=living_room or type=housing_room or type=care_home_room"],
  ["buurt kamer", "type=living_room or type=housing_room or type=care_home_room"],
  ["buurt tuin", "type=garden or category=garden"],
  ["rommelmarkt", "category=market~"],
  ["po polsku", "language=pl"],
  ["polski", "language=pl"],
  ["türkçe", "language=tr"],
  ["العربية", "language=ar"],
  ["українською", "language=uk"],
  ["duo fiets", "category=outing~"],
  ["byarten", "category=games~"],
  ["iemand die meegaat", "welcome=walk_with_you"],
  ["rustig weinig prikkels", "access=quiet_room or access=low_stimulus and access=low_stimulus"],
  ["repair cafe", "category=repair"],
  ["computr hulp", "category=digital"],
  ["nederlans leren", "category=language"],
  ["warme kamer", "category=energy or facility=warm_room"],
  ["met de kinderen", "category=kids_parents or welcome=kids_ok"],
  ["gratis lunch", "free=yes and category=eat~"],
  ["iets met handen, geen geld, Turks", "category=make and free=yes and language=tr"],
  ["zonder afspraak", "entry=walk_in"],
  ["rolstoel en wc", "access=wheelchair and access=toilet"],
])("%s asks for %s, and leaves no words", (text, wishes) => {
  const query = understand(text);

  expect(wishesOf(query)).toBe(wishes);
  expect(query.words).toEqual([]);
});

test.each([
  ["spangen", "Spangen, Rotterdam", ["rtm-spangen"]],
  ["Spange", "Spangen, Rotterdam", ["rtm-spangen"]],
  ["schidam", "Schiedam", ["GM0606"]],
  ["BoTu", "BoTu, Rotterdam", ["rtm-bospolder", "rtm-tussendijken"]],
  ["coolhaven eiland", "Coolhaveneiland, Rotterdam", ["rtm-coolhaveneiland"]],
  ["oude noorden", "Oude Noorden, Rotterdam", ["rtm-oude-noorden"]],
  ["feyenoord", "Feijenoord, Rotterdam", ["WK059910", "rtm-afrikaanderwijk", "rtm-feijenoord"]],
  ["VOP", "Vettenoordsepolder, Vlaardingen", ["vla-vop"]],
  ["de meent", "Hilversumse Meent, Hilversum", ["hil-meent"]],
  ["centrum schiedam", "Schiedam-Centrum, Schiedam", ["sch-centrum"]],
  ["spangen rotterdam", "Spangen, Rotterdam", ["rtm-spangen"]],
  ["muiden", "Muiden, Gooise Meren", ["mui-mariahoeve", "mui-vesting"]],
  ["schiedam of vlaardingen", "Schiedam", ["GM0606", "GM0622"]],
])("%s is %s", (text, name, codes) => {
  const { where, words } = understand(text);

  expect(where?.shown).toMatchObject({ kind: "area", name });
  expect([...(where?.codes ?? [])].toSorted()).toEqual(codes);
  expect(words).toEqual([]);
});

test("a name that many gemeenten have is of the one with most places, or of the one nearby", () => {
  expect(understand("zuid").where?.shown.name).toBe("Zuid, Rotterdam");
  expect(understand("zuid", undefined, { lat: 51.9101, lng: 4.3982 }).where?.shown.name).toBe("De Gorzen, Schiedam");
});

test.each(["3027", "3027ab", "3027 AB"])("%s is where its places are", (text) => {
  const { where } = understand(`koffie ${text}`);

  expect(where?.shown.kind).toBe("postcode");
  expect(where?.shown.lat).toBeCloseTo(51.917, 2);
  expect(where?.shown.lng).toBeCloseTo(4.436, 2);
});

test("a postcode without places is beside its neighbours, until somebody knows better", () => {
  expect(understand("3028").where?.shown).toMatchObject({ kind: "postcode", name: "3028" });
  expect(understand("3028").asked).toEqual({ kind: "postcode", words: "3028", gemeente: undefined });
  expect(understand("3028", () => ({ name: "3028", lat: 51.92, lng: 4.42 }))).toMatchObject({ asked: undefined, where: { shown: { lat: 51.92, lng: 4.42 } } });
  expect(understand("9999").where).toBeUndefined();
});

test("a street that no place lies at is asked of others, with the gemeente it was named with", () => {
  expect(understand("boerhavelaan schiedam")).toMatchObject({
    asked: { kind: "street", words: "boerhavelaan", gemeente: "Schiedam" },
    where: { shown: { name: "Schiedam" } },
    words: [],
  });
  const ground = { name: "Boerhaavelaan, Schiedam", lat: 51.92, lng: 4.41 };
  expect(understand("boerhavelaan 12 schiedam", () => ground)).toMatchObject({ asked: undefined, where: { shown: { kind: "street", ...ground } }, words: [] });
});

test.each([
  ["samen eten vandaag", { days: ["2026-11-21"], part: undefined, isNow: false }],
  ["nederlands leren avond", { days: [], part: "evening", isNow: false }],
  ["wat is er zondag te doen", { days: ["2026-11-22"], part: undefined, isNow: false }],
  ["24 december", { days: ["2026-12-24"], part: undefined, isNow: false }],
  ["3 maart", { days: ["2027-03-03"], part: undefined, isNow: false }],
  ["nu open", { days: ["2026-11-21"], part: undefined, isNow: true }],
  ["koffie", undefined],
])("%s is at %j", (text, when) => {
  expect(understand(text).when).toEqual(when);
});

test("who says how they feel is heard, and their words are in nothing that we say", () => {
  for (const feeling of hushed.feelings) {
    const query = understand(feeling);

    expect([feeling, wishesOf(query)]).toEqual([feeling, "entry=walk_in and welcome=host_greets"]);
    expect(query).toMatchObject({ isFeeling: true, words: [], where: undefined });
  }
});

test("an age is not asked for", () => {
  for (const age of hushed.ages) expect(understand(`koffie voor ${age}`)).toMatchObject({ words: [], wishes: [{ names: [["kofie"]] }] });
});

test.each([
  ["theepot", ["theepot"]],
  ["huiskamer de blauwe theepot", ["blauwe", "theepot"]],
  ["zwartekunst in spangen", ["zwartekunst"]],
  ["?!", []],
])("%s leaves %j to be searched as words", (text, words) => {
  expect(understand(text).words).toEqual(words);
});
