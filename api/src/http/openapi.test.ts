import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { getArea, searchAreas } from "@schuifaan/shared/contract/areas";
import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import { expect, test } from "vitest";
import { z } from "zod";

import { buildOpenApi, type OpenApiVersion } from "./openapi.ts";

// Data of the design that stays where it is; without it the ruleset cannot be asked.
const RULES = resolve(import.meta.dirname, "../../../../shared/data/adr/linter-v2.1.0.yaml");
const SPECTRAL = createRequire(import.meta.url).resolve("@stoplight/spectral-cli/dist/index.js");
const ENDPOINTS = [searchPlaces, getPlace, searchAreas, getArea];
const Findings = z.array(z.object({ code: z.string(), severity: z.int(), path: z.array(z.string()), message: z.string() }));
const ERROR = 0;

const documentOf = (version: OpenApiVersion) => buildOpenApi(ENDPOINTS, version, "https://schuifaan.example");

async function errorsIn(document: object): Promise<z.infer<typeof Findings>> {
  const folder = await mkdtemp(join(tmpdir(), "schuifaan-openapi-"));
  try {
    const file = join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(document));
    const said = await new Promise<string>((done) => {
      // Exit code 1 means that there are findings: they are in the output all the same.
      execFile(process.execPath, [SPECTRAL, "lint", "-r", RULES, "-f", "json", "--quiet", file], (_, output) => done(output));
    });
    return Findings.parse(JSON.parse(said)).filter(({ severity }) => severity === ERROR);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test.skipIf(!existsSync(RULES))("the 3.0 document has no errors by the Dutch API Design Rules", async () => {
  expect(await errorsIn(documentOf("3.0.3"))).toEqual([]);
});

test.skipIf(!existsSync(RULES))("the 3.1 document breaks one rule only: that its version should start with 3.0", async () => {
  const errors = await errorsIn(documentOf("3.1.1"));

  expect(errors.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(["openapi3 openapi"]);
});

test.skipIf(!existsSync(RULES))("the ruleset is really asked: a document without version headers has errors", async () => {
  const text = JSON.stringify(documentOf("3.0.3")).replaceAll('"API-Version"', '"Other"');

  expect((await errorsIn(z.record(z.string(), z.unknown()).parse(JSON.parse(text)))).length).toBeGreaterThan(0);
});

test("every endpoint stands in it with all its fields", () => {
  const paths = z.record(z.string(), z.object({ get: z.object({ parameters: z.array(z.object({ name: z.string() })).optional() }) }))
    .parse(documentOf("3.1.1")["paths"]);

  expect(Object.keys(paths)).toEqual(["/openapi.json", "/places", "/places/{place}", "/areas", "/areas/{code}"]);
  expect(paths["/places"]?.get.parameters?.map(({ name }) => name)).toEqual(Object.keys(searchPlaces.input.shape));
});
