import type { z } from "zod";

import type { UrlFields } from "./params.ts";

/** Typed on our side, flat strings in the URL. */
export type UrlInput = z.ZodObject<Readonly<Record<string, z.ZodType>>> & z.ZodType<object, UrlFields>;

/** One HTTP operation, written down once and obeyed by api, web, mocks and the OpenAPI document alike. */
export type Endpoint<Input extends UrlInput, Output extends z.ZodType<object, object>> = {
  readonly method: "GET";
  /** As OpenAPI's operationId. */
  readonly name: string;
  readonly path: `/api/v1/${string}` | "/healthz" | "/readyz";
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  /** The problems it may answer with, beside 500. */
  readonly problems: readonly (400 | 404 | 503)[];
};

export function defineEndpoint<Input extends UrlInput, Output extends z.ZodType<object, object>>(
  endpoint: Endpoint<Input, Output>,
): Endpoint<Input, Output> {
  return endpoint;
}
