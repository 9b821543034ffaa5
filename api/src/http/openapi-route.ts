import type { Hono } from "hono";

import { type AnyEndpoint, buildOpenApi } from "./openapi.ts";
import { API_HEADERS } from "./serve-endpoint.ts";

/** `/api/v1/openapi.json` is OpenAPI 3.1; with `?version=3.0` the same as 3.0, for tools that stop there. */
export function openApiRoute(app: Hono, endpoints: readonly AnyEndpoint[], publicUrl: string): void {
  const documents = {
    "3.1": JSON.stringify(buildOpenApi(endpoints, "3.1.1", publicUrl)),
    "3.0": JSON.stringify(buildOpenApi(endpoints, "3.0.3", publicUrl)),
  };
  app.get("/api/v1/openapi.json", (c) => {
    const document = documents[c.req.query("version") === "3.0" ? "3.0" : "3.1"];
    return new Response(document, { headers: { ...API_HEADERS, "Content-Type": "application/json" } });
  });
}
