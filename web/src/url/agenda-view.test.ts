import { ALL_CATEGORIES } from "@schuifaan/shared/domain/all-categories";
import { ActivityCategory } from "@schuifaan/shared/domain/taxonomy";
import { assert, boolean, constantFrom, dictionary, option, property, record, string, subarray } from "fast-check";
import { expect, test } from "vitest";

import { type AgendaView, readAgendaView, writeAgendaView } from "./agenda-view.ts";
import { parseSearchText, writeSearchText } from "./search-text.ts";

const view = record({
  day: constantFrom("today", "tomorrow", "week", "2026-11-24", "2027-02-28"),
  area: option(constantFrom("WK059903", "rtm-spangen", "botu", "’s-Gravenland"), { nil: undefined }),
  part: option(constantFrom("morning" as const, "afternoon" as const, "evening" as const), { nil: undefined }),
  categories: option(subarray([...ActivityCategory.options], { minLength: 1 }), { nil: undefined }),
  isFree: boolean(),
  isWalkIn: boolean(),
});

const throughAddress = (from: AgendaView) => readAgendaView(parseSearchText(writeSearchText(writeAgendaView(from))));

test("a link brings back the agenda it was copied from", () => {
  assert(
    property(view, (from) => {
      const back = throughAddress(from);
      expect({ ...back, categories: back.categories?.toSorted() }).toEqual({ ...from, categories: from.categories?.toSorted() });
    }),
  );
});

test("whatever stands in the address, it opens", () => {
  assert(
    property(dictionary(constantFrom("dag", "wijk", "deel", "doen", "gratis", "binnenlopen", "taal"), string()), (fields) => {
      expect(throughAddress(readAgendaView(fields))).toEqual(readAgendaView(fields));
    }),
  );
});

test.each(["2026-02-30", "2026-13-01", "9999-01-01", "gisteren", "26-11-21"])("%s is no day: the agenda shows today", (dag) => {
  expect(readAgendaView({ dag }).day).toBe("today");
});

test("every category has a place on the screen", () => {
  expect(ALL_CATEGORIES).toEqual(ActivityCategory.options);
});

test("the address is Dutch and can be read aloud", () => {
  const fields = writeAgendaView({
    day: "tomorrow", area: "rtm-spangen", part: "evening", categories: ["eat", "coffee"], isFree: true, isWalkIn: true,
  });
  expect(writeSearchText(fields)).toBe("?dag=morgen&wijk=rtm-spangen&deel=avond&doen=koffie,eten&gratis=ja&binnenlopen=ja");
});

test("today, everywhere, everything needs no words at all", () => {
  expect(writeAgendaView(readAgendaView({}))).toEqual({});
});
