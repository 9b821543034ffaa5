import type { Endpoint, UrlInput } from "@schuifaan/shared/contract/endpoint";
import { Problem } from "@schuifaan/shared/contract/problem";
import type { z } from "zod";

import { ApiProblem } from "./api-problem.ts";
import { toRequestUrl } from "./request-url.ts";

/** Asks, and believes nothing before the contract agrees. Throws ApiProblem when the API says no. */
export async function callEndpoint<Input extends UrlInput, Output extends z.ZodType<object, object>>(
  endpoint: Endpoint<Input, Output>,
  fields: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<z.output<Output>> {
  const response = await fetch(new URL(toRequestUrl(endpoint.path, fields), window.location.origin), { signal });
  const body: unknown = await response.json();
  if (!response.ok) throw new ApiProblem(Problem.parse(body));
  return endpoint.output.parse(body);
}
