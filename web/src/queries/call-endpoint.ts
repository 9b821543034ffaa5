import type { Endpoint, UrlInput } from "@schuifaan/shared/contract/endpoint";
import { Problem } from "@schuifaan/shared/contract/problem";
import type { z } from "zod";

import { ApiProblem } from "./api-problem.ts";
import { askOfflineRoom } from "./ask-offline-room.ts";
import { tellFresh, tellKept } from "./kept-news.ts";
import { toRequestUrl } from "./request-url.ts";

type Fields = Readonly<Record<string, string>>;

/** So long a bad line is waited for when this device knows an answer; when it does not, there is no end to waiting. */
const PATIENCE_IN_MS = 8000;

/**
 * Asks, and believes nothing before the contract agrees. A server that cannot be reached or stays silent is stood in
 * for by what this device kept. Throws ApiProblem when the API says no.
 */
export async function callEndpoint<Input extends UrlInput, Output extends z.ZodType<object, object>>(
  endpoint: Endpoint<Input, Output>,
  fields: Fields,
  signal: AbortSignal,
): Promise<z.output<Output>> {
  const asked = askServer(endpoint, fields, signal);
  if ((await staysSilent(asked)) && !signal.aborted) {
    const kept = await askOfflineRoom(endpoint.name, fields);
    if (kept !== undefined) {
      tellKept(kept.keptAt);
      return endpoint.output.parse(kept.body);
    }
  }
  const answer = await asked;
  tellFresh();
  return answer;
}

async function askServer<Input extends UrlInput, Output extends z.ZodType<object, object>>(
  { path, output }: Endpoint<Input, Output>,
  fields: Fields,
  signal: AbortSignal,
): Promise<z.output<Output>> {
  const response = await fetch(new URL(toRequestUrl(path, fields), window.location.origin), { signal });
  const body: unknown = await response.json();
  if (!response.ok) throw new ApiProblem(Problem.parse(body));
  return output.parse(body);
}

/** False as soon as the server says anything, no included; true when nothing comes, not even a no, or not in time. */
function staysSilent(asked: Promise<object>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), PATIENCE_IN_MS);
    const settle = (isSilent: boolean) => {
      clearTimeout(timer);
      resolve(isSilent);
    };
    asked.then(
      () => settle(false),
      (error: unknown) => settle(!(error instanceof ApiProblem)),
    );
  });
}
