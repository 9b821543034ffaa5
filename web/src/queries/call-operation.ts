import type { UrlInput } from "@schuifaan/shared/contract/endpoint";
import type { Operation } from "@schuifaan/shared/contract/operation";
import { Problem } from "@schuifaan/shared/contract/problem";
import type { z } from "zod";

import { ApiProblem } from "./api-problem.ts";
import { toRequestUrl } from "./request-url.ts";

type Asking<Body> = {
  /** Fields of the path and the query, as they stand in an address. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly body: Body;
  /** Of a maker's link. */
  readonly token?: string;
  readonly signal?: AbortSignal;
};

/** Asks the server itself, for nothing here may come from what a device kept. Throws ApiProblem when the API says no. */
export async function callOperation<Input extends UrlInput, Body extends z.ZodType, Output extends z.ZodType<object, object>>(
  { method, path, output }: Operation<Input, Body, Output>,
  { fields = {}, body, token, signal }: Asking<z.input<Body>>,
): Promise<z.output<Output>> {
  const headers = new Headers();
  if (token !== undefined) headers.set("Authorization", `Bearer ${token}`);
  if (body !== undefined) headers.set("Content-Type", "application/json");
  const response = await fetch(new URL(toRequestUrl(path, fields), window.location.origin), {
    method,
    headers,
    cache: "no-store",
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal !== undefined && { signal }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new ApiProblem(Problem.parse(answer));
  return output.parse(answer);
}
