import { mergePlaces } from "@schuifaan/shared/contract/redactie";
import { Place } from "@schuifaan/shared/domain/place";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openWorld, type World } from "./test-world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => await world.close());

test("when two places are merged, every old address leads on: the listing, its calendar, and that of an activity", async () => {
  const ask = async (path: string) => await world.ask({ method: "GET", path }, undefined, "nobody");
  const read = async (name: string) => Place.parse(await (await ask(`/api/v1/places/${name}`)).json());
  const before = await read("r-23");
  const into = await read(world.neighbour);
  const [activity] = before.activities;

  const merged = await world.ask(mergePlaces, { version: world.version, into: world.neighbour }, "key-person-here");

  expect(merged.status).toBe(200);
  const after = await read(before.slug);
  expect(after.slug).toBe(into.slug);
  expect(after.activities.map(({ id }) => id)).toContain(activity?.id);
  for (const rest of ["agenda.ics", `agenda/${activity?.id}.ics`]) {
    const led = await ask(`/plek/${before.slug}/${rest}`);
    expect([rest, led.status, led.headers.get("location")]).toEqual([rest, 301, `/plek/${into.slug}/${rest}`]);
    expect((await ask(`/plek/${into.slug}/${rest}`)).status).toBe(200);
  }
});
