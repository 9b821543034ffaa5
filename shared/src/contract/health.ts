import { z } from "zod";

import { defineEndpoint } from "./endpoint.ts";

export const getHealth = defineEndpoint({
  method: "GET",
  name: "getHealth",
  path: "/healthz",
  summary: "The process is alive",
  input: z.object({}),
  output: z.object({ status: z.literal("alive") }),
  problems: [],
});

export const getReadiness = defineEndpoint({
  method: "GET",
  name: "getReadiness",
  path: "/readyz",
  summary: "Database and index are ready; `database: lost` means searches go on from memory and writes are refused",
  input: z.object({}),
  output: z.object({
    status: z.literal("ready"),
    database: z.enum(["connected", "lost"]),
    places: z.int().min(0),
    /** The last change this process has seen; two servers that agree show the same number. */
    seq: z.int().min(0),
  }),
  problems: [503],
});
