import type { UrlInput } from "@schuifaan/shared/contract/endpoint";
import type { Operation } from "@schuifaan/shared/contract/operation";
import type { Problem } from "@schuifaan/shared/contract/problem";
import { http, type HttpHandler, HttpResponse } from "msw";
import type { z } from "zod";

type Asked<Input, Body> = { readonly input: Input; readonly body: Body; readonly token: string | undefined };

const LISTEN = { GET: http.get, POST: http.post, PUT: http.put, DELETE: http.delete };

/** A mock that cannot drift: it reads and answers through the same contract as the real API. */
export function mockOperation<Input extends UrlInput, Body extends z.ZodType, Output extends z.ZodType<object, object>>(
  { method, path, input, body, output }: Operation<Input, Body, Output>,
  answer: (asked: Asked<z.output<Input>, z.output<Body>>) => z.output<Output> | Promise<z.output<Output>>,
): HttpHandler {
  return LISTEN[method](`*${path}`, async ({ request, params }) => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const { 0: _anyOrigin, ...inPath } = params;
    const text = await request.text();
    const asked = {
      input: input.parse({ ...query, ...inPath }),
      body: body.parse(text === "" ? undefined : JSON.parse(text)),
      token: /^Bearer (.+)$/.exec(request.headers.get("Authorization") ?? "")?.[1],
    };
    return HttpResponse.json(output.encode(await answer(asked)));
  });
}

/** The API that refuses an operation, in its one shape. */
export function mockRefusal({ method, path }: Pick<Operation<UrlInput, z.ZodType, z.ZodType<object, object>>, "method" | "path">, status: number, code: Problem["code"], errors?: Problem["errors"]): HttpHandler {
  const problem: Problem = { type: "about:blank", title: "No", status, code, ...(errors !== undefined && { errors }) };
  return LISTEN[method](`*${path}`, () => HttpResponse.json(problem, { status }));
}

/** No answer at all, as when the line falls away. */
export function mockNoAnswer({ method, path }: Pick<Operation<UrlInput, z.ZodType, z.ZodType<object, object>>, "method" | "path">): HttpHandler {
  return LISTEN[method](`*${path}`, () => HttpResponse.error());
}
