import { getAreaPlaces, getPlace } from "@schuifaan/shared/contract/places";
import { beforeEach, expect, test, vi } from "vitest";

import { mockEndpoint, mockSilence } from "../mocks/mock-endpoint.ts";
import { findKeptAt } from "../offline/kept-areas.ts";
import { keepForLater } from "../offline/offline-room.ts";
import { areaPlaces } from "../testing/area-places.ts";
import { FakeCaches } from "../testing/fake-caches.ts";
import { mockServer } from "../testing/setup.ts";
import { keepArea, keepAround } from "./keep-area.ts";
import { tellFresh } from "./kept-news.ts";
import { placeQueries } from "./place-queries.ts";
import { createQueryClient } from "./query-client.ts";

const SPANGEN = "rtm-spangen";
const spangen = areaPlaces(SPANGEN);
const isKept = async () => (await findKeptAt(SPANGEN)) !== undefined;

let asked = 0;
beforeEach(() => {
  vi.stubGlobal("caches", new FakeCaches());
  tellFresh();
  asked = 0;
  mockServer.use(
    mockEndpoint(getAreaPlaces, () => {
      asked += 1;
      return spangen;
    }),
  );
});

test("around a place its smallest area is kept, and not asked for again within the hour", async () => {
  const [place] = spangen.places;
  if (place === undefined) throw new Error("Spangen has no places");
  mockServer.use(mockEndpoint(getPlace, () => place));

  await keepAround(createQueryClient(), place.slug);
  await keepAround(createQueryClient(), place.slug);

  expect(await isKept()).toBe(true);
  expect(asked).toBe(1);
});

test("what the page had already is kept without asking, also for who saves data; what it had not, is not", async () => {
  Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true });
  await keepArea(createQueryClient(), SPANGEN);
  expect(await isKept()).toBe(false);

  const client = createQueryClient();
  client.setQueryData(placeQueries.aroundArea(SPANGEN).queryKey, spangen);
  await keepArea(client, SPANGEN);

  expect(await isKept()).toBe(true);
  expect(asked).toBe(0);
  Reflect.deleteProperty(navigator, "connection");
});

test("what came from this device does not become younger by being kept again", async () => {
  await keepForLater(spangen, Date.parse("2020-01-01T12:00:00Z"));
  mockServer.use(mockSilence(getAreaPlaces));

  await keepArea(createQueryClient(), SPANGEN);

  expect(await findKeptAt(SPANGEN)).toBe("2020-01-01T12:00:00.000Z");
});
