import type { UrlInput } from "@schuifaan/shared/contract/endpoint";
import type { InputError } from "@schuifaan/shared/contract/problem";
import type { z } from "zod";

import { problemText } from "../text/problem-text.ts";
import { Refusal } from "./problems.ts";

/** What stood in the address: each query field with all its values, and the fields of the path. */
export type UrlFieldsGiven = { query: Record<string, string[]>; path: Record<string, string> };

/** Reads the fields by the contract. Throws a Refusal that names every wrong field at once. */
export function readInput<Input extends UrlInput>(input: Input, { query, path }: UrlFieldsGiven): z.output<Input> {
  const fields = { ...Object.fromEntries(Object.entries(query).map(([name, [first]]) => [name, first])), ...path };
  const read = input.safeParse(fields);
  const strays = findStrays(Object.keys(input.shape).filter((name) => !(name in path)), query);
  if (read.success && strays.length === 0) return read.data;

  const wrong = (read.error?.issues ?? []).map((issue): InputError => {
    const field = String(issue.path[0] ?? "");
    return { in: field in path ? "path" : "query", field, detail: describe(issue) };
  });
  throw new Refusal("invalid-input", undefined, [...strays, ...uniqueByField(wrong)]);
}

function findStrays(known: readonly string[], query: Record<string, string[]>): InputError[] {
  return Object.entries(query).flatMap(([field, values]): InputError[] => {
    if (!known.includes(field)) return [{ in: "query", field, detail: problemText.unknownField(known) }];
    return values.length > 1 ? [{ in: "query", field, detail: problemText.twice }] : [];
  });
}

/** "west: Invalid input: expected number, received NaN" tells more than the message alone. */
function describe({ path, message }: z.core.$ZodIssue): string {
  const inner = path.slice(1).join(".");
  return inner === "" ? message : `${inner}: ${message}`;
}

function uniqueByField(errors: readonly InputError[]): InputError[] {
  const details = new Map<string, InputError>();
  for (const error of errors) {
    const earlier = details.get(error.field);
    details.set(error.field, earlier ? { ...earlier, detail: `${earlier.detail}; ${error.detail}` } : error);
  }
  return [...details.values()];
}
