import { searchPlaces } from "@schuifaan/shared/contract/places";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";
import { standAt } from "../../testing/stand-at.ts";

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  mockServer.use(
    mockEndpoint(searchPlaces, ({ near }) => {
      const answer = answerWith([buildPlace({ id: "r-01" })]);
      if (near === undefined) return answer;
      asked.push(`${near.lat},${near.lng}`);
      return { ...answer, places: answer.places.map((place) => Object.assign(place, { distanceInMetres: 347 })) };
    }),
  );
});

test("the position is asked on a press only, sent rounded to about 100 m, and never in the address", async () => {
  const browser = standAt({ lat: 51.912345, lng: 4.443219 });
  const router = renderApp("/");
  await screen.findByText("1 plek in totaal");
  expect(browser.asked()).toBe(0);

  await userEvent.click(screen.getByRole("button", { name: "Bij mij" }));

  await screen.findByText("350 m");
  await screen.findByText("4 minuten lopen");
  expect(asked).toEqual(["51.912,4.443"]);
  expect(router.state.location.searchStr).toBe("");
});

test("a second press stops measuring", async () => {
  standAt({ lat: 51.9, lng: 4.4 });
  renderApp("/");
  await userEvent.click(await screen.findByRole("button", { name: "Bij mij" }));
  await screen.findByText(/350 m/);

  await userEvent.click(screen.getByRole("button", { name: "Bij mij" }));

  await expect.poll(() => screen.queryByText(/350 m/)).toBeNull();
});

test("a reader who keeps the position to themselves gets a kind sentence and another way", async () => {
  standAt("denied");
  renderApp("/");

  await userEvent.click(await screen.findByRole("button", { name: "Bij mij" }));

  expect(await screen.findByText(/Dat is prima. Typ je wijk of postcode./)).toBeTruthy();
  expect(asked).toEqual([]);
});
