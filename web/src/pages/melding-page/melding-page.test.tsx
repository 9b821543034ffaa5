import { getTip } from "@schuifaan/shared/contract/tips";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { z } from "zod";

import { mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const TOKEN = "m".repeat(43);
const NOW = { now: "2026-12-01T12:00:00+01:00" };
const TIP: z.input<typeof getTip.output> = { told: { kind: "wrong", wrong: "price" }, state: "waiting", place: { slug: "theepot", name: "De Blauwe Theepot" }, at: "2026-11-21T11:00:00.000Z", eraseAfter: "2027-05-20" };

function open(wish: Partial<typeof TIP>, path = `/melding/${TOKEN}`) {
  mockServer.use(mockOperation(getTip, () => getTip.output.parse({ ...TIP, ...wish })));
  return renderApp(path, NOW);
}

test.each([
  [{ state: "asked_maker" }, "De plek heeft een mail gekregen. Op de pagina staat nu: bel even."],
  [{ state: "changed", decidedAt: "2026-11-30T08:00:00.000Z" }, "De pagina is aangepast."],
  [{ state: "confirmed" }, "De plek heeft gekeken. Alles klopt nog."],
  [{ state: "declined" }, "Iemand uit de wijk heeft gekeken. De pagina blijft zo."],
  [{ told: { kind: "new_place", name: "De Lange Tafel" }, state: "waiting" }, "Iemand uit de wijk kijkt ernaar."],
  [{ told: { kind: "new_place", name: "De Lange Tafel" }, state: "declined" }, "Deze plek komt niet op Schuif aan."],
] satisfies [Partial<typeof TIP>, string][])("%o is told as “%s”", async (wish, sentence) => {
  open(wish);

  expect(await screen.findByText(sentence)).toBeTruthy();
});

test("a tip that became a place leads to it, with what the wijkredactie says", async () => {
  open({ told: { kind: "new_place", name: "De Lange Tafel" }, state: "published", answer: "Wat fijn!", decidedAt: "2026-11-30T08:00:00.000Z", place: { slug: "de-lange-tafel", name: "De Lange Tafel" } });

  expect(await screen.findByRole("heading", { level: 1, name: "Jouw tip" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Bekijk De Lange Tafel" }).getAttribute("href")).toBe("/plek/de-lange-tafel");
  const steps = within(screen.getByRole("region", { name: "Zo gaat het verder" }));
  expect(steps.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Jij vertelde over De Lange Tafel.Op 21 november",
    "De plek staat op Schuif aan. Fijn!Op 30 novemberDe wijkredactie zegt:Wat fijn!",
  ]);
  expect(screen.queryByRole("button", { name: "Stuur mee" })).toBeNull();
});

test("the link to it can be copied, and is found back among what is kept on this device until it is forgotten", async () => {
  window.localStorage.setItem("meldingen", `["${TOKEN}"]`);
  const user = userEvent.setup();
  open({}, "/bewaard");
  await user.click(await screen.findByRole("link", { name: /^De prijs klopt niet · De Blauwe Theepot/ }));
  expect(await screen.findByText("Op 20 mei 2027 gooien we dit weg.")).toBeTruthy();

  await user.click(screen.getByRole("button", { name: "Kopieer de link" }));
  expect(await screen.findByText("Gekopieerd.")).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/melding/${TOKEN}`);

  await user.click(screen.getByRole("button", { name: "Vergeet dit op dit apparaat" }));
  expect(window.localStorage.getItem("meldingen")).toBe("[]");
});

test("where nothing may be copied the link stands there to be taken by hand", async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  open({});
  await user.click(await screen.findByRole("button", { name: "Kopieer de link" }));

  expect(await screen.findByText("Dat lukt niet. Kies de link hierboven en kopieer hem zelf.")).toBeTruthy();
});

test("a token that nobody has, or has no more, is told kindly", async () => {
  mockServer.use(mockRefusal(getTip, 404, "not-found"));
  renderApp(`/melding/${TOKEN}`);

  expect(await screen.findByRole("heading", { level: 1, name: "Dit is er niet meer" })).toBeTruthy();
});
