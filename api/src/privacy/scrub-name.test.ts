import { Change } from "@schuifaan/shared/domain/change";
import { expect, test } from "vitest";

import { buildStoredPlace } from "../places/build-stored-place.ts";
import { scrubChange, scrubPlace } from "./scrub-name.ts";

test.each([
  ["Frits wijst je een stoel.", "Iemand wijst je een stoel."],
  ["Kom maar. Frits zegt gedag, en Frits’ hond ook.", "Kom maar. Iemand zegt gedag, en iemand’ hond ook."],
  ["Vraag naar Frits of naar Fritsje.", "Vraag naar iemand of naar Fritsje."],
  ["Friet op vrijdag.", "Friet op vrijdag."],
])("“%s” becomes “%s”", (text, scrubbed) => {
  const place = buildStoredPlace({ summary: text, firstVisit: { text, hostFirstName: "Frits", hostWhen: "vrijdag" } });

  expect(scrubPlace(place, "Frits")).toMatchObject({ summary: scrubbed, firstVisit: { text: scrubbed } });
  expect(scrubPlace(place, "Frits").firstVisit?.hostFirstName).toBeUndefined();
});

test("another host stays; a name with odd signs is a name", () => {
  const place = buildStoredPlace({ firstVisit: { text: "Vraag naar J.P. of Henk", hostFirstName: "Henk" } });

  expect(scrubPlace(place, "J.P.").firstVisit).toEqual({ text: "Vraag naar iemand of Henk", hostFirstName: "Henk" });
});

test("what was changed holds the name no more, and is still a change", () => {
  const change = Change.parse({ kind: "host", hostFirstName: "Frits", hostWhen: "vrijdag", hasConsent: true });

  expect(scrubChange(change, "Frits")).toEqual({ kind: "host", hasConsent: true });
  expect(scrubChange(Change.parse({ kind: "first_visit", text: "Bel Frits" }), "Frits")).toEqual({ kind: "first_visit", text: "Bel iemand" });
});
