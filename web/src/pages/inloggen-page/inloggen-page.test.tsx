import { getWorklist } from "@schuifaan/shared/contract/redactie";
import { getMe, getSignInWays, mailSignInLink, signIn, startOpenIdConnect } from "@schuifaan/shared/contract/sign-in";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { buildMe } from "../../mocks/build-redactie.ts";
import { mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const TOKEN = "a".repeat(32);

test("somebody asks for a link, and hears nothing about who has a role", async () => {
  const asked: string[] = [];
  mockServer.use(mockOperation(getSignInWays, () => ({ mail: true as const })), mockOperation(mailSignInLink, ({ body: { email } }) => {
    asked.push(email);
    return { mailed: true as const };
  }));
  renderApp("/inloggen");
  await userEvent.type(await screen.findByLabelText("Je mailadres"), "anna@schuifaan.example{Enter}");

  expect(await screen.findByRole("heading", { name: "Kijk in je mail" })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toContain("Heeft anna@schuifaan.example een rol?");
  expect(asked).toEqual(["anna@schuifaan.example"]);
  expect(screen.queryByRole("button", { name: /^Verder met/ })).toBeNull();
});

test("what is no address is not sent; the field says what to do and has the focus", async () => {
  mockServer.use(mockOperation(getSignInWays, () => ({ mail: true as const })));
  renderApp("/inloggen");
  const field = await screen.findByLabelText("Je mailadres");
  await userEvent.type(field, "anna{Enter}");

  expect(screen.getByText(/^Vul je mailadres in/)).toBeTruthy();
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(field);
});

test("where the gemeente signs people in, there is a way through it; what came back in vain is explained", async () => {
  mockServer.use(mockOperation(getSignInWays, () => ({ mail: true as const, openIdConnect: { name: "Gemeente Rotterdam" } })), mockRefusal(startOpenIdConnect, 429, "too-often"));
  renderApp("/inloggen?error=signup_disabled");

  expect(await screen.findByRole("heading", { name: "Dat lukte niet. Je adres heeft hier nog geen rol." })).toBeTruthy();
  await userEvent.click(await screen.findByRole("button", { name: "Verder met Gemeente Rotterdam" }));
  expect(await screen.findByText("We kunnen het nu niet bewaren. Probeer het straks nog eens.")).toBeTruthy();
});

test("opening the mailed link sends nothing; the button signs in, and the token leaves the address", async () => {
  const tokens: string[] = [];
  mockServer.use(
    mockOperation(signIn, ({ body: { token } }) => {
      tokens.push(token);
      return {};
    }),
    mockOperation(getMe, () => buildMe()),
    mockOperation(getWorklist, () => ({ tasks: [], counts: {}, total: 0, doneThisWeek: 3 })),
  );
  const router = renderApp(`/inloggen/${TOKEN}`);
  const button = await screen.findByRole("button", { name: "Ga naar binnen" });
  expect(tokens).toEqual([]);

  await userEvent.click(button);

  expect(await screen.findByText(/^Alles is bij. Tijd voor koffie./)).toBeTruthy();
  expect(tokens).toEqual([TOKEN]);
  expect(router.state.location.href).toBe("/redactie");
});

test("a link that was used says so, and leads to a new one", async () => {
  mockServer.use(mockRefusal(signIn, 401, "link-ended"));
  renderApp(`/inloggen/${TOKEN}`);
  await userEvent.click(await screen.findByRole("button", { name: "Ga naar binnen" }));

  expect((await screen.findByRole("alert")).textContent).toContain("Deze link werkt niet meer");
  expect(screen.getByRole("link", { name: "Vraag een nieuwe link" }).getAttribute("href")).toBe("/inloggen");
});
