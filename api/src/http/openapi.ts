import type { Endpoint, UrlInput } from "@schuifaan/shared/contract/endpoint";
import { Problem } from "@schuifaan/shared/contract/problem";
import { z } from "zod";

import { openApiText } from "../text/openapi-text.ts";
import { API_VERSION } from "./serve-endpoint.ts";

export type AnyEndpoint = Endpoint<UrlInput, z.ZodType<object, object>>;
/** 3.1 is what we publish; 3.0 is the same document for tools, and for the ruleset 2.1.0, that stop there. */
export type OpenApiVersion = "3.1.1" | "3.0.3";
type Json = Record<string, unknown>;

const TEXT = { schema: { type: "string" } };
const REUSED_HEADERS = { "API-Version": { ...TEXT, description: openApiText.versionHeader } };
const ANSWER_HEADERS = {
  ...REUSED_HEADERS,
  ETag: { ...TEXT, description: openApiText.etagHeader },
  "access-control-allow-origin": { ...TEXT, description: openApiText.corsHeader },
};

/**
 * The OpenAPI document, made from the endpoints themselves, so it cannot lag behind.
 * Follows the Dutch API Design Rules (https://logius-standaarden.github.io/API-Design-Rules/).
 */
export function buildOpenApi(endpoints: readonly AnyEndpoint[], openapi: OpenApiVersion, origin: string): Json {
  const schemas: Json = { Problem: toSchema(Problem, openapi) };
  const paths: Json = { "/openapi.json": describeDocument() };
  for (const endpoint of endpoints) {
    schemas[schemaNameOf(endpoint)] = toSchema(endpoint.output, openapi);
    paths[toOpenApiPath(endpoint.path)] = describeEndpoint(endpoint, openapi);
  }
  return {
    openapi,
    info: {
      title: openApiText.title,
      description: openApiText.description,
      version: API_VERSION,
      contact: openApiText.contact,
      license: { name: "EUPL-1.2", url: "https://eupl.eu/1.2/en/" },
    },
    servers: [{ url: `${origin}/api/v1` }],
    tags: openApiText.tags,
    paths,
    components: { schemas },
  };
}

/** `/api/v1/places/:place` → `/places/{place}`: the server address already ends in /api/v1. */
function toOpenApiPath(path: string): string {
  return path.replace("/api/v1", "").replaceAll(/:(\w+)/g, "{$1}");
}

function schemaNameOf({ name }: AnyEndpoint): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Answer`;
}

function toSchema(schema: z.core.$ZodType, openapi: OpenApiVersion): Json {
  const target = openapi === "3.0.3" ? "openapi-3.0" : "draft-2020-12";
  const { $schema: _schema, "~standard": _standard, ...rest } = z.toJSONSchema(schema, { target, io: "input", override: toPlainArray });
  return rest;
}

/** Tools, and the ruleset, know arrays of one kind better than tuples: a box is four numbers. */
function toPlainArray({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { prefixItems, items } = jsonSchema;
  const [first] = prefixItems ?? [];
  if (prefixItems === undefined || first === undefined || typeof items === "object") return;
  delete jsonSchema.prefixItems;
  Object.assign(jsonSchema, { items: first, minItems: prefixItems.length, maxItems: prefixItems.length });
}

function describeEndpoint(endpoint: AnyEndpoint, openapi: OpenApiVersion): Json {
  const statuses = [...endpoint.problems, 500] as const;
  const responses: Json = {
    "200": {
      description: openApiText.ok,
      headers: ANSWER_HEADERS,
      content: { "application/json": { schema: { $ref: `#/components/schemas/${schemaNameOf(endpoint)}` } } },
    },
    "304": { description: openApiText.unchanged, headers: ANSWER_HEADERS },
  };
  for (const status of statuses) responses[status] = describeRefusal(status);
  return {
    get: {
      operationId: endpoint.name,
      tags: [endpoint.path.split("/")[3]],
      summary: endpoint.summary,
      description: `${endpoint.summary}.`,
      parameters: describeParameters(endpoint, openapi),
      responses,
    },
  };
}

function describeParameters({ path, input }: AnyEndpoint, openapi: OpenApiVersion): Json[] {
  const inPath = new Set([...path.matchAll(/:(\w+)/g)].map(([, name]) => name));
  return Object.entries(input.shape).map(([name, field]) => {
    const { description, example, ...schema } = toSchema(field, openapi);
    const parameter: Json = { name, in: inPath.has(name) ? "path" : "query", required: inPath.has(name), schema };
    if (description !== undefined) parameter["description"] = description;
    if (example !== undefined) parameter["example"] = example;
    return parameter;
  });
}

function describeRefusal(status: keyof typeof openApiText.refusals): Json {
  const content = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return { description: openApiText.refusals[status], headers: REUSED_HEADERS, content };
}

function describeDocument(): Json {
  const content = { "application/json": { schema: { type: "object" } } };
  return {
    get: {
      operationId: "getOpenApi",
      tags: ["openapi"],
      summary: openApiText.document,
      description: openApiText.document,
      responses: { "200": { description: openApiText.ok, headers: ANSWER_HEADERS, content } },
    },
  };
}
