import { searchPlaces } from "@schuifaan/shared/contract/places";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { answerWith } from "../mocks/answer-with.ts";
import { mockEndpoint } from "../mocks/mock-endpoint.ts";
import { renderApp } from "../testing/render-app.tsx";
import { mockServer } from "../testing/setup.ts";

let asked = 0;
beforeEach(() => {
  asked = 0;
  vi.useFakeTimers({ now: Date.parse("2026-11-21T23:59:30+01:00"), shouldAdvanceTime: true });
  mockServer.use(
    mockEndpoint(searchPlaces, () => {
      asked += 1;
      return answerWith([buildPlace({ name: `Gevraagd ${asked}` })]);
    }),
  );
});
afterEach(() => void vi.useRealTimers());

test("after midnight the places are asked again, and only then", async () => {
  renderApp("/");
  await screen.findByText("Gevraagd 1");

  await act(() => vi.advanceTimersByTimeAsync(35_000));
  await screen.findByText("Gevraagd 2");

  await act(() => vi.advanceTimersByTimeAsync(10 * 60_000));
  expect(asked).toBe(2);
});
