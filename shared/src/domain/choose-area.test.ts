import { expect, test } from "vitest";

import { buildArea } from "../fixtures/build-area.ts";
import { DEMO_AREAS } from "../fixtures/demo-areas.ts";
import { chooseArea } from "./choose-area.ts";

const codesFor = (name: string) => {
  const { meant, choices } = chooseArea(DEMO_AREAS, name);
  return { meant: meant?.code, choices: choices.map(({ code }) => code).toSorted() };
};

test.each([
  ["spangen", "rtm-spangen"],
  ["Oude Westen", "rtm-oude-westen"],
  ["oude-westen", "rtm-oude-westen"],
  ["ROTTERDAM", "GM0599"],
  ["vop", "vla-vop"],
  ["barendrecht", "GM0489"],
  // Two areas within it have its name as a second name.
  ["ijsselmonde", "WK059912"],
  ["delfshaven", "WK059903"],
])("%s can only be %s", (name, code) => {
  expect(codesFor(name).meant).toBe(code);
});

test.each([
  ["botu", ["rtm-bospolder", "rtm-tussendijken"]],
  ["centrum", ["WK059901", "rtm-oude-westen", "sch-centrum", "vla-centrum"]],
])("%s may be more than one, so the reader chooses", (name, choices) => {
  expect(codesFor(name)).toEqual({ meant: undefined, choices });
});

test("a name that is only alike is nobody's name", () => {
  expect(codesFor("spang")).toEqual({ meant: undefined, choices: [] });
});

test("a town whose wijk and buurt have its name is the town", () => {
  const named = [
    buildArea({ code: "BU01840000", name: "Urk", parentCode: "WK018400" }),
    buildArea({ code: "WK018400", name: "Urk", parentCode: "GM0184" }),
    buildArea({ code: "GM0184", name: "Urk" }),
  ];
  expect(chooseArea(named, "urk").meant?.code).toBe("GM0184");
});
