import { getPrivacyFacts } from "@schuifaan/shared/contract/privacy";
import type { Hono } from "hono";

import { toAsciiJson } from "../database/ascii-json.ts";
import type { Answers } from "../http/answers.ts";
import { serveEndpoint } from "../http/serve-endpoint.ts";
import { PERSONAL_DATA } from "./personal-data.ts";

/** What we keep of people, told to everybody. */
export function factRoutes(app: Hono, answers: Answers): void {
  const facts = toAsciiJson(getPrivacyFacts.output.parse({ facts: PERSONAL_DATA }));
  serveEndpoint(app, answers, getPrivacyFacts, () => ({ json: facts, keep: true }));
}
