import { getPlace } from "@schuifaan/shared/contract/places";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { delay, http } from "msw";
import { beforeEach, expect, test, vi } from "vitest";

import { mockEndpoint, mockProblem, mockSilence } from "../mocks/mock-endpoint.ts";
import { keepForLater } from "../offline/offline-room.ts";
import { areaPlaces } from "../testing/area-places.ts";
import { FakeCaches } from "../testing/fake-caches.ts";
import { mockServer } from "../testing/setup.ts";
import { callEndpoint } from "./call-endpoint.ts";
import { readKeptNews, tellFresh } from "./kept-news.ts";

const KEPT_AT = Date.parse("2026-11-21T10:40:00Z");
const KANEELSTOK = "huiskamer-de-kaneelstok";
const place = (slug: string) => callEndpoint(getPlace, { place: slug }, new AbortController().signal);

beforeEach(async () => {
  vi.stubGlobal("caches", new FakeCaches());
  tellFresh();
  await keepForLater(areaPlaces("rtm-spangen"), KEPT_AT);
});

test("a server that cannot be reached is stood in for, and the reader hears since when", async () => {
  mockServer.use(mockSilence(getPlace));

  expect((await place(KANEELSTOK)).name).toBe("Huiskamer De Kaneelstok");
  expect(readKeptNews()).toBe("2026-11-21T10:40:00.000Z");
});

test("what was not kept fails as it always did", async () => {
  mockServer.use(mockSilence(getPlace));

  await expect(place("de-stille-hoek")).rejects.toThrow(TypeError);
  expect(readKeptNews()).toBeUndefined();
});

test("a server that answers is believed, and makes what was kept old news", async () => {
  mockServer.use(mockSilence(getPlace));
  await place(KANEELSTOK);
  mockServer.use(mockEndpoint(getPlace, () => buildPlace({ name: "Nieuwe Naam" })));

  expect((await place(KANEELSTOK)).name).toBe("Nieuwe Naam");
  expect(readKeptNews()).toBeUndefined();
});

test("a server that says no is believed as well", async () => {
  mockServer.use(mockProblem(getPlace, 404, "not-found"));

  await expect(place(KANEELSTOK)).rejects.toMatchObject({ code: "not-found" });
});

test("a line on which nothing comes is not waited for without end", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  mockServer.use(http.get(`*${getPlace.path}`, () => delay("infinite")));

  const answer = place(KANEELSTOK);
  await vi.advanceTimersByTimeAsync(8000);
  vi.useRealTimers();

  expect((await answer).name).toBe("Huiskamer De Kaneelstok");
});

test("a question that was taken back is not answered from elsewhere", async () => {
  mockServer.use(mockSilence(getPlace));
  const asking = new AbortController();
  const answer = callEndpoint(getPlace, { place: KANEELSTOK }, asking.signal);
  asking.abort();

  await expect(answer).rejects.toThrow("aborted");
  expect(readKeptNews()).toBeUndefined();
});
