import type { Endpoint, UrlInput } from "@schuifaan/shared/contract/endpoint";
import type { z } from "zod";

import type { KeptWorld } from "./kept-world.ts";

/** `keptAt`, an ISO instant: since when nobody has looked whether it still holds. */
export type KeptAnswer<Body extends object = object> = { readonly body: Body; readonly keptAt: string };

export type Answerer = {
  /** Of the endpoint. */
  readonly name: string;
  /** Undefined when what was kept cannot answer. Throws a ZodError on fields that the contract refuses. */
  readonly answer: (world: KeptWorld, fields: Readonly<Record<string, string>>, now: number) => KeptAnswer | undefined;
};

/** One endpoint answered from what was kept, held to the types of its contract. `now` in epoch milliseconds. */
export function answerer<Input extends UrlInput, Output extends z.ZodType<object, object>>(
  { name, input }: Endpoint<Input, Output>,
  answer: (world: KeptWorld, input: z.output<Input>, now: number) => KeptAnswer<z.output<Output>> | undefined,
): Answerer {
  return { name, answer: (world, fields, now) => answer(world, input.parse(fields), now) };
}
