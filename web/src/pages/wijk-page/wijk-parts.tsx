import type { AreaAnswer } from "@schuifaan/shared/contract/areas";
import { useQuery } from "@tanstack/react-query";

import { AreaLinks } from "../../features/areas/area-links.tsx";
import { placesFirst } from "../../features/areas/places-first.ts";
import { areaQueries } from "../../queries/area-queries.ts";
import { useText } from "../../text/use-text.tsx";

/** The areas within an area; nothing at all when it has none. */
export function WijkParts({ area }: { area: Pick<AreaAnswer, "code" | "level"> }) {
  const { parts: title, partsOfGemeente } = useText().area;
  const parts = useQuery(areaQueries.inside(area.code));
  const areas = parts.data?.areas ?? [];
  if (areas.length === 0) return null;
  return (
    <section className="area-group">
      <h2>{area.level === "gemeente" ? partsOfGemeente : title}</h2>
      <AreaLinks areas={placesFirst(areas)} />
    </section>
  );
}
