import type { AreaSearch } from "@schuifaan/shared/contract/areas";
import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { toFields } from "./to-fields.ts";

type AreaWish = Omit<AreaSearch, "parent"> & { parent?: string };

const search = (wish: AreaWish) => {
  const fields = toFields(wish);
  return queryOptions({
    queryKey: ["areas", fields],
    queryFn: async ({ signal }) => {
      const { fetchAreas } = await import("./endpoints.ts");
      return fetchAreas(fields, signal);
    },
    // Borders change once a year.
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
};

export const areaQueries = {
  byName: (name: string) => search({ q: name, limit: 12 }),
  inside: (parent: string) => search({ parent, limit: 200 }),
  gemeenten: () => search({ level: "gemeente", limit: 500 }),
  named: () => search({ level: "named", limit: 500 }),
  toDraw: (bbox: Bounds) => search({ bbox, outlines: "yes", limit: 300 }),

  byCode: (code: string) =>
    queryOptions({
      queryKey: ["area", { code }],
      queryFn: async ({ signal }) => {
        const { fetchArea } = await import("./endpoints.ts");
        return fetchArea({ code }, signal);
      },
      staleTime: Infinity,
    }),
};
