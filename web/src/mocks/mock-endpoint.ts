import type { Endpoint, UrlInput } from "@schuifaan/shared/contract/endpoint";
import type { Problem } from "@schuifaan/shared/contract/problem";
import { http, type HttpHandler, HttpResponse } from "msw";
import type { z } from "zod";

/** A mock that cannot drift: it reads and answers through the same contract as the real API. */
export function mockEndpoint<Input extends UrlInput, Output extends z.ZodType<object, object>>(
  endpoint: Endpoint<Input, Output>,
  answer: (input: z.output<Input>) => z.output<Output> | Promise<z.output<Output>>,
): HttpHandler {
  return http.get(`*${endpoint.path}`, async ({ request, params }) => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const { 0: _anyOrigin, ...path } = params;
    return HttpResponse.json(endpoint.output.encode(await answer(endpoint.input.parse({ ...query, ...path }))));
  });
}

/** The API that says no, in its one shape. */
export function mockProblem({ path }: { path: string }, status: number, code: Problem["code"]): HttpHandler {
  const problem: Problem = { type: "about:blank", title: "No", status, code };
  return http.get(`*${path}`, () => HttpResponse.json(problem, { status }));
}

/** The API that is not there at all. */
export function mockSilence({ path }: { path: string }): HttpHandler {
  return http.get(`*${path}`, () => HttpResponse.error());
}
