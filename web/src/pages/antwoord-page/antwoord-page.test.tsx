import { answerMessage, getMessage } from "@schuifaan/shared/contract/messages";
import { Slug } from "@schuifaan/shared/domain/place";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { z } from "zod";

import { mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const TOKEN = "a".repeat(43);
const MESSAGE: z.output<typeof getMessage.output> = {
  kind: "question", firstName: "Ans", text: "Mag mijn hond mee?", place: { slug: Slug.parse("theepot"), name: "De Blauwe Theepot" },
  at: "2026-11-21T11:00:00.000Z", promisedFor: "2026-11-24", eraseAfter: "2026-12-21",
};

function open(wish: Partial<typeof MESSAGE> = {}) {
  const answers: object[] = [];
  mockServer.use(
    mockOperation(getMessage, () => ({ ...MESSAGE, ...wish })),
    mockOperation(answerMessage, ({ token, body }) => {
      answers.push({ token, ...body });
      return { isPassedOn: body.text !== undefined };
    }),
  );
  renderApp(`/antwoord/${TOKEN}`, { now: "2026-11-22T12:00:00+01:00" });
  return answers;
}

test("a maker reads the question, answers, and sees no address anywhere", async () => {
  const answers = open();
  expect(await screen.findByRole("heading", { level: 1, name: "Ans heeft een vraag" })).toBeTruthy();
  expect(screen.getByText("Mag mijn hond mee?")).toBeTruthy();
  expect(screen.getByText(/Graag antwoord uiterlijk dinsdag 24 november\./)).toBeTruthy();
  expect(screen.getByText("Op 21 december is dit bericht weg.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Stuur het antwoord" }));
  expect(screen.getAllByText("Schrijf eerst je antwoord op.")).toHaveLength(2);

  await userEvent.type(screen.getByRole("textbox", { name: "Jouw antwoord" }), "Ja hoor.");
  await userEvent.type(screen.getByRole("textbox", { name: "Je voornaam" }), "Roza");
  await userEvent.click(screen.getByRole("button", { name: "Stuur het antwoord" }));

  expect(await screen.findByText("Ans krijgt jouw antwoord nu. Dank je wel.")).toBeTruthy();
  expect(answers).toEqual([{ token: TOKEN, text: "Ja hoor.", name: "Roza" }]);
});

test("who gave a number is rung, and one press says so", async () => {
  const answers = open({ kind: "come_together", text: "", phone: "06 12 34 56 78" });
  expect((await screen.findByRole("link", { name: "Bel 06 12 34 56 78" })).getAttribute("href")).toBe("tel:0612345678");
  expect(answers).toEqual([]);

  await userEvent.click(screen.getByRole("button", { name: "Ik heb gebeld" }));

  expect(await screen.findByText("Fijn dat je Ans hebt gebeld.")).toBeTruthy();
  expect(answers).toEqual([{ token: TOKEN }]);
});

test("when it was answered nobody needs to", async () => {
  open({ answeredAt: "2026-11-22T09:00:00.000Z" });

  expect(await screen.findByText("Op 22 november is hier al antwoord op gegeven. Je hoeft niks meer te doen.")).toBeTruthy();
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("an answer that comes second says so, and stays", async () => {
  open();
  mockServer.use(mockRefusal(answerMessage, 409, "changed-meanwhile"));
  await userEvent.type(await screen.findByRole("textbox", { name: "Jouw antwoord" }), "Ja hoor.");
  await userEvent.click(screen.getByRole("button", { name: "Stuur het antwoord" }));

  expect(await screen.findByText("Iemand anders was je voor.")).toBeTruthy();
  expect(screen.getByRole("textbox", { name: "Jouw antwoord" })).toHaveProperty("value", "Ja hoor.");
});

test("a message that is gone is told kindly", async () => {
  mockServer.use(mockRefusal(getMessage, 404, "not-found"));
  renderApp(`/antwoord/${TOKEN}`);

  expect(await screen.findByRole("heading", { level: 1, name: "Dit bericht is weg" })).toBeTruthy();
});
