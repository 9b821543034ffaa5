import type { z } from "zod";

import type { UrlInput } from "./endpoint.ts";

/**
 * Who may: anyone; whoever holds the link of a maker, as `Authorization: Bearer <token>`; or whoever signed in, and then
 * the area of what is touched is asked for as well.
 */
export type Access = "anyone" | "maker" | "signed-in";

/**
 * An HTTP operation that is not for everybody to read and keep: it changes something, or shows what is not public. Never
 * cached, never for other websites.
 */
export type Operation<Input extends UrlInput, Body extends z.ZodType, Output extends z.ZodType<object, object>> = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** As OpenAPI's operationId. */
  readonly name: string;
  readonly path: `/api/v1/${string}`;
  readonly summary: string;
  readonly access: Access;
  readonly input: Input;
  /** JSON; absent where nothing is sent. */
  readonly body: Body;
  readonly output: Output;
  /** Of the body; 64 KB when absent. */
  readonly mostBytes?: number;
  /** The problems it may answer with, beside 400, 500 and 503. */
  readonly problems: readonly (401 | 403 | 404 | 409 | 413 | 429)[];
};

export function defineOperation<Input extends UrlInput, Body extends z.ZodType, Output extends z.ZodType<object, object>>(
  operation: Operation<Input, Body, Output>,
): Operation<Input, Body, Output> {
  return operation;
}
