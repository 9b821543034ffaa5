import { addPhoto, removePhoto } from "@schuifaan/shared/contract/upkeep";
import sharp from "sharp";
import { expect, test } from "vitest";

import { describeOnBothEngines } from "../database/test-database.ts";
import { createTestUpkeep, refusalOf } from "./test-upkeep.ts";

const alt = "Een blauwe deur naast de bakker";

/** A photo as a telephone takes it: on its side, with where it stood and who owns it. */
async function takePhoto({ width = 2400, height = 1800 } = {}): Promise<string> {
  const bytes = await sharp({ create: { width, height, channels: 3, background: "#0b5d52" } })
    .withExif({ IFD0: { Artist: "Roza Jansen" }, IFD3: { GPSLatitude: "51/1 54/1 0/1", GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  return bytes.toString("base64");
}

describeOnBothEngines("pictures", (createDatabase) => {
  test("come upright and small, without what the camera wrote in them", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();

    const { place } = await upkeep.ask(addPhoto, { token, body: { kind: "door", alt, people: "none", picture: await takePhoto() } });

    expect(place.photos).toMatchObject([{ kind: "door", alt, width: 1200, height: 1600 }]);
    const response = await upkeep.hono.request(`/foto/${place.photos?.[0]?.id ?? ""}`);
    expect([response.headers.get("Content-Type"), response.headers.get("Cache-Control")]).toEqual(["image/webp", "public, max-age=604800"]);
    const bytes = Buffer.from(await response.arrayBuffer());
    const { width, height, exif, orientation } = await sharp(bytes).metadata();
    expect([width, height, exif, orientation]).toEqual([1200, 1600, undefined, undefined]);
    expect(bytes.includes("Jansen")).toBe(false);
  });

  test("with people on them hold as long as their yes", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token, maker } = await upkeep.add();

    const { place } = await upkeep.ask(addPhoto, { token, body: { kind: "room", alt, people: "all-said-yes", picture: await takePhoto({ width: 40, height: 30 }) } });

    const consents = await db.selectFrom("consents").selectAll().execute();
    expect(consents).toMatchObject([{ kind: "photo", person: place.photos?.[0]?.id, maker_id: maker.id, expires_at: "2027-11-21T11:00:00.000Z" }]);
  });

  test.each([
    ["words", Buffer.from("Dit is geen plaatje").toString("base64")],
    ["a drawing that could hold a script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>').toString("base64")],
    ["half a picture", Buffer.from("/9j/4AAQSkZJRgABAQAAAQABAAD", "base64").toString("base64")],
    ["no base64", "%%%%"],
  ])("that are none are refused: %s", async (_what, picture) => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();

    const response = await upkeep.send(addPhoto, { token, body: { kind: "door", alt, people: "none", picture } });

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ field: "picture", detail: "not-a-picture" }] });
    expect(await db.selectFrom("photos").select("id").execute()).toEqual([]);
  });

  test("are taken away for good by who looks after the place, and by nobody else", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    const stranger = await upkeep.add({ placeId: "elders", email: "ander@voorbeeld.example" });
    const { place } = await upkeep.ask(addPhoto, { token, body: { kind: "door", alt, people: "none", picture: await takePhoto({ width: 40, height: 30 }) } });
    const id = place.photos?.[0]?.id ?? "";
    const path = `/api/v1/upkeep/photos/${id}`;

    expect(await refusalOf(await upkeep.send(removePhoto, { token: stranger.token, path }))).toBe("404 not-found");
    const after = await upkeep.ask(removePhoto, { token, path });

    expect(after.place.photos).toBeUndefined();
    expect((await upkeep.hono.request(`/foto/${id}`)).status).toBe(404);
    expect(await refusalOf(await upkeep.send(removePhoto, { token, path }))).toBe("404 not-found");
  });

  test("are at most six", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    const body = { kind: "room", alt, people: "none", picture: await takePhoto({ width: 40, height: 30 }) };
    for (let count = 0; count < 6; count += 1) await upkeep.ask(addPhoto, { token, body });

    const seventh = await upkeep.send(addPhoto, { token, body });

    expect(await seventh.json()).toMatchObject({ errors: [{ detail: "enough" }] });
    expect(await db.selectFrom("photos").select("id").execute()).toHaveLength(6);
  });
});
