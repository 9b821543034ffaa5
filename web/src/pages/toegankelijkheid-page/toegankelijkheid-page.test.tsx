import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { renderApp } from "../../testing/render-app.tsx";

test("the statement tells what works, what does not, against which norm, and where to go", async () => {
  renderApp("/toegankelijkheid");

  expect(await screen.findByRole("heading", { level: 1, name: "Toegankelijkheid" })).toBeTruthy();
  expect(screen.getByText(/WCAG 2\.2, niveau A en AA.*EN 301 549/)).toBeTruthy();
  expect(screen.getByText(/Zelf getest op 23 november 2026/)).toBeTruthy();
  expect(screen.getAllByRole("list").map((list) => list.children.length > 3)).toEqual([true, true]);
  expect(screen.getByRole("link", { name: /Meld het bij de makers/ })).toHaveProperty("href", "https://github.com/schuifaan/schuifaan/issues");
});

test("it is found at the foot of every page, and in English too", async () => {
  renderApp("/over?taal=en");

  expect((await screen.findByRole("link", { name: "Accessibility" })).getAttribute("href")).toBe("/toegankelijkheid?taal=en");
});
