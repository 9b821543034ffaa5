import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";

import { afterEach, expect, test } from "vitest";

import { describeOnBothEngines } from "../../database/test-database.ts";
import { LocatieserverAnswer } from "../../ground/locatieserver.ts";
import { hasRealData, importInto, realFile, writeInput } from "../test-import.ts";
import { findBelievable, type GeocodeQuestion } from "./geocode-questions.ts";

let server: Server | undefined;
afterEach(() => server?.close());

/** A Locatieserver of our own: what it answers to a query, and every query it was asked. */
async function serve(answer: (words: string, kind: string) => object[]): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const started = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    const words = searchParams.get("q") ?? "";
    asked.push(words);
    const docs = answer(words, (searchParams.get("fq") ?? "").replace("type:", ""));
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ response: { numFound: docs.length, docs } }));
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  const address = started.address();
  return { url: typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}/free` : "", asked };
}

const adres = (straatnaam: string, huisnummer: number, postcode: string, centroide_ll = "POINT(4.5 51.9)") => ({
  type: "adres", straatnaam, huisnummer, huis_nlt: String(huisnummer), postcode, woonplaatsnaam: "Rotterdam", centroide_ll,
});

const LIST = "naam,adres\nBuurthuis A,\"Dam 1, 3011 AA Rotterdam\"\n";

describeOnBothEngines("addresses without coordinates", (createDatabase) => {
  test("are looked up, believed when they match, and asked only once ever", async () => {
    const { db } = await createDatabase();
    const { url, asked } = await serve(() => [adres("Ander", 1, "3011AA"), adres("Dam", 2, "3011AA"), adres("Dam", 1, "3011AA", "POINT(4.48 51.92)")]);
    const path = writeInput("lijst.csv", LIST);

    const dry = await importInto(db, ["places", path, "--dry-run"], url);
    const real = await importInto(db, ["places", path], url);
    const again = await importInto(db, ["places", path], url);

    expect(dry.report).toContain("Nieuw: 1");
    expect(real.report).toContain("Vragen aan PDOK over adressen: 1, 1 keer gevonden.");
    expect(again.report).toContain("Niets veranderd.");
    expect(asked).toEqual(["Dam 1 3011AA Rotterdam", "Dam 1 3011AA Rotterdam"]);
    expect(await db.selectFrom("places").select(["lat", "lng", "precision"]).execute()).toEqual([{ lat: 51.92, lng: 4.48, precision: "door" }]);
  });

  test("that answer with another address stay on the worklist", async () => {
    const { db } = await createDatabase();
    const { url } = await serve(() => [adres("Dam", 1, "3099ZZ"), adres("Coolsingel", 1, "3011AA"), adres("Dam", 3, "3011AA")]);

    await importInto(db, ["places", writeInput("lijst.csv", LIST)], url);

    expect(await db.selectFrom("worklist").select("reason").execute()).toEqual([{ reason: "not-geocoded" }]);
    expect(await db.selectFrom("places").selectAll().execute()).toEqual([]);
  });

  test("of which only the postcode is known are placed there, and say so", async () => {
    const { db } = await createDatabase();
    const { url } = await serve((_, kind) => (kind === "postcode" ? [{ type: "postcode", straatnaam: "Dam", postcode: "3011AA", centroide_ll: "POINT(4.47 51.91)" }] : []));

    await importInto(db, ["places", writeInput("lijst.csv", LIST)], url);

    expect(await db.selectFrom("places").select(["lng", "precision"]).execute()).toEqual([{ lng: 4.47, precision: "postcode" }]);
  });

  test("already placed stay where they are when the service is gone", async () => {
    const { db } = await createDatabase();
    const { url } = await serve(() => [adres("Dam", 1, "3011AA")]);
    const path = writeInput("lijst.csv", LIST);
    await importInto(db, ["places", path], url);
    await db.deleteFrom("geocodes").execute();

    expect((await importInto(db, ["places", path])).report).toContain("Ongewijzigd: 1");
  });

  test.skipIf(!hasRealData)("of the real list are all placed by a service that knows them, and none without it", async () => {
    const { db } = await createDatabase();
    const { url, asked } = await serve((words) => {
      const [, street = "", number = "", postcode = ""] = /^(.*?) (\d+)\S* (\d{4}[A-Z]{2})/.exec(words) ?? [];
      return [adres(street, Number(number), postcode, `POINT(${4.4 + asked.length / 100} 51.9)`)];
    });

    const without = await importInto(db, ["places", realFile("places/places-huizen-van-de-wijk-adressen.csv")]);
    const run = await importInto(db, ["places", realFile("places/places-huizen-van-de-wijk-adressen.csv")], url);

    expect(without.report).toContain("adres niet gevonden: 15");
    expect(without.report.split("niet bereikbaar")).toHaveLength(2);
    expect(asked).toHaveLength(15);
    expect(run.report).toContain("Samen: 13 + 0 + 0 + 2 = 15 regels.");
    expect(run.report).toContain("soort plek niet te zien: 2, zoals De Meevaart, Natuurstad - de Beestenboel");
  });
});

test.skipIf(!hasRealData)("a stored answer of PDOK is believed for its own address and for no other", () => {
  const stored = LocatieserverAnswer.parse(JSON.parse(readFileSync(realFile("locatieserver/free-adres-bolognalaan-101.json"), "utf8")));
  expect(findBelievable(stored, question("Bolognalaan", "101", "3584CJ"))).toEqual({ lat: 52.08206803, lng: 5.17636456 });
  expect(findBelievable(stored, question("Bolognaln", "101", "3584CJ"))).toBeDefined();
  expect(findBelievable(stored, question("Bolognalaan", "103", "3584CJ"))).toBeUndefined();
  expect(findBelievable(stored, question("Bolognalaan", "101", "3584CC"))).toBeUndefined();
  expect(findBelievable(stored, question("Padualaan", "101", "3584CJ"))).toBeUndefined();
});

function question(street: string, houseNumber: string, postcode: string): GeocodeQuestion {
  return { kind: "adres", words: "", precision: "door", address: { street, houseNumber, postcode } };
}
