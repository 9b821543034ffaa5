import { readFileSync } from "node:fs";

import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

// The mandatory keys and lengths of publiccode.yml 0.4 (https://yml.publiccode.tools/schema.core.html), transcribed:
// the official validator is a Go program.
const Description = z.object({
  localisedName: z.string(),
  shortDescription: z.string().max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().max(100)).min(1),
});

const Publiccode = z.object({
  publiccodeYmlVersion: z.enum(["0.4", "0.4.0"]),
  name: z.string().min(1),
  url: z.url().regex(/\.git$/),
  softwareVersion: z.string(),
  releaseDate: z.iso.date(),
  platforms: z.array(z.enum(["web", "windows", "mac", "linux", "ios", "android"])).min(1),
  categories: z.array(z.enum(["digital-citizenship", "event-management", "geographic-information-systems"])).min(1),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.enum(["standalone/web", "standalone/backend", "library"]),
  intendedAudience: z.object({ countries: z.array(z.string().regex(/^[a-z]{2}$/)) }),
  description: z.record(z.string().regex(/^[a-z]{2}$/), Description),
  legal: z.object({ license: z.literal("EUPL-1.2") }),
  maintenance: z.object({ type: z.literal("community"), contacts: z.array(z.object({ name: z.string() })).min(1) }),
  localisation: z.object({ localisationReady: z.boolean(), availableLanguages: z.array(z.string().regex(/^[a-z]{2}$/)) }),
});

const readText = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

test("publiccode.yml has all that its standard asks", () => {
  expect(Publiccode.safeParse(parse(readText("publiccode.yml"))).error?.issues ?? []).toEqual([]);
});

test("publiccode.yml, package.json and LICENSE tell of one version and one licence", () => {
  const code = Publiccode.parse(parse(readText("publiccode.yml")));
  const own = z.object({ version: z.string(), license: z.string() }).parse(JSON.parse(readText("package.json")));

  expect([own.version, own.license]).toEqual([code.softwareVersion, code.legal.license]);
  expect(readText("LICENSE")).toContain("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
});
