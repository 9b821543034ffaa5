import { getPrivacyFacts } from "@schuifaan/shared/contract/privacy";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { mockEndpoint, mockProblem } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const facts = getPrivacyFacts.output.parse({
  facts: [
    { kind: "maker_contact", whose: "maker", why: "keep_true", kept: { days: 30, after: "leaving" }, seenBy: ["makers", "wijkredactie"] },
    { kind: "public_contact", whose: "contact", why: "show_place", kept: { after: "listed" }, seenBy: ["everybody"] },
  ],
});

test("each kind tells whose it is, why, how long and who sees it", async () => {
  mockServer.use(mockEndpoint(getPrivacyFacts, () => facts));
  renderApp("/privacy");

  expect(await screen.findByRole("heading", { level: 1, name: "Wat we van je bewaren" })).toBeTruthy();
  const heading = await screen.findByRole("heading", { level: 3, name: "Naam, mail en telefoon van wie een plek bijhoudt" });
  const fact = within(heading.parentElement ?? document.body);
  expect(fact.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
    "Wie een plek bijhoudt", "Om te vragen of alles nog klopt", "30 dagen nadat je stopt", "Wie deze plek bijhoudt, de wijkredactie",
  ]);
  expect(screen.getByText("Zolang de plek op de site staat")).toBeTruthy();
});

test("where the list does not load the rest is there, and one can try again", async () => {
  mockServer.use(mockProblem(getPrivacyFacts, 503, "not-ready"));
  renderApp("/privacy?taal=en");
  const again = await screen.findByRole("button", { name: "Try again" });
  expect(screen.getByRole("heading", { name: "What you may do" })).toBeTruthy();

  mockServer.use(mockEndpoint(getPrivacyFacts, () => facts));
  await userEvent.click(again);

  expect(await screen.findByText("30 days after you stop")).toBeTruthy();
});

test("it is found at the foot of every page", async () => {
  renderApp("/over");

  expect((await screen.findByRole("link", { name: "Privacy" })).getAttribute("href")).toBe("/privacy");
});
