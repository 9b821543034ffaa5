import { createServer, type Server } from "node:http";

import { afterEach, expect, test } from "vitest";

import { describeOnBothEngines } from "../../database/test-database.ts";
import { importInto } from "../test-import.ts";
import { buildCollection, buildFeature, squareAt } from "./build-collection.ts";

let server: Server | undefined;
afterEach(() => server?.close());

/** Serves what `answer` gives for a path and answers its own address. */
async function serve(answer: (path: string, origin: string) => { status?: number; body: string }): Promise<string> {
  const started = createServer((request, response) => {
    const { status = 200, body } = answer(request.url ?? "", originOf(started));
    response.writeHead(status, { "content-type": "application/geo+json" }).end(body);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return originOf(started);
}

function originOf(listening: Server): string {
  const address = listening.address();
  return typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
}

const page = (number: number, next: string | undefined) =>
  buildCollection([buildFeature({ wijkcode: `WK05990${number}`, wijknaam: `Wijk ${number}`, gemeentenaam: "Rotterdam" }, squareAt(number))], {
    links: next === undefined ? [] : [{ rel: "next", href: next }],
  });

describeOnBothEngines("an OGC API Features address", (createDatabase) => {
  test("is read page by page, also over a short failure, with the year from its name", async () => {
    const { db } = await createDatabase();
    let failures = 1;
    const origin = await serve((path) => {
      if (path.endsWith("offset=1") && failures-- > 0) return { status: 503, body: "busy" };
      const number = Number(path.split("=").at(1) ?? 0);
      return { body: page(number, number < 2 ? `?offset=${number + 1}` : undefined) };
    });

    const run = await importInto(db, ["areas", `${origin}/cbs/wijken-2025/items`]);

    expect(run).toMatchObject({ code: 0, complaint: "" });
    expect(run.report).toContain("3 bladzijden: 3 wijken");
    const rows = await db.selectFrom("areas").select(["code", "year"]).where("level", "=", "wijk").orderBy("code").execute();
    expect(rows).toEqual(["WK059900", "WK059901", "WK059902"].map((code) => ({ code, year: 2025 })));
  });

  test.each([
    ["sends us to another address", "http://elsewhere.example/2", "ander adres"],
    ["goes round in a circle", "/items-2025", "kring"],
  ])("that %s is refused, and nothing is written", async (_, next, complaint) => {
    const { db } = await createDatabase();
    const origin = await serve((__, own) => ({ body: page(1, next.startsWith("/") ? `${own}${next}` : next) }));

    const run = await importInto(db, ["areas", `${origin}/items-2025`]);

    expect(run).toMatchObject({ code: 1, report: "" });
    expect(run.complaint).toContain(complaint);
    expect(await db.selectFrom("areas").selectAll().execute()).toEqual([]);
  });

  test("that has nothing says so with its status", async () => {
    const { db } = await createDatabase();
    const origin = await serve(() => ({ status: 404, body: "" }));

    expect((await importInto(db, ["areas", `${origin}/items`])).complaint).toContain("fout 404");
  });
});
