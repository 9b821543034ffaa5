import type { AreaAnswer } from "@schuifaan/shared/contract/areas";
import { boundsOfBBox } from "@schuifaan/shared/domain/bounds-of-bbox";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import { useMemo, useState } from "react";

import { AreaHeading } from "../../features/areas/area-heading.tsx";
import { AreaLinks } from "../../features/areas/area-links.tsx";
import { placesFirst } from "../../features/areas/places-first.ts";
import { NearPlaces } from "../../features/places/near-places.tsx";
import { areaQueries } from "../../queries/area-queries.ts";
import { placeQueries } from "../../queries/place-queries.ts";
import { todayIn } from "../../text/format-date.ts";
import { useText } from "../../text/use-text.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { PageMap } from "../page-map/page-map.tsx";
import { WijkPlaces } from "./wijk-places.tsx";

const FURTHER_IN_METRES = 1500;
const NO_PLACES: readonly never[] = [];

export function WijkStory({ area }: { area: AreaAnswer }) {
  const { app, area: words } = useText();
  const [today] = useState(() => todayIn(new Date()));
  const found = useInfiniteQuery(placeQueries.found({ area: area.code }));
  const parts = useQuery(areaQueries.inside(area.code));
  const pages = found.data?.pages;
  const places = useMemo(() => pages?.flatMap((page) => page.places) ?? NO_PLACES, [pages]);
  const { code, geometry, indicative, bbox } = area;
  const outline = useMemo(() => ({ code, shape: geometry, indicative }), [code, geometry, indicative]);
  const box = useMemo(() => boundsOfBBox(bbox), [bbox]);

  return (
    <main className="page" id="inhoud">
      <PageTitle title={app.title(area.name)} />
      <Link className="back" to="/wijken">
        <ArrowLeft className="icon" aria-hidden="true" />
        {words.back}
      </Link>
      <AreaHeading area={area} />
      <div className="wijk-map">
        <PageMap label={words.placesIn(area.name)} pins={places} box={box} outline={outline} />
      </div>
      <WijkPlaces name={area.name} found={found} today={today} />
      {found.isSuccess && area.level !== "gemeente" && (
        <NearPlaces
          from={area}
          withinMetres={FURTHER_IN_METRES}
          most={6}
          title={words.further}
          explanation={words.furtherText}
          except={(slug) => places.some((place) => place.slug === slug)}
          today={today}
        />
      )}
      {(parts.data?.areas.length ?? 0) > 0 && (
        <section className="area-group">
          <h2>{area.level === "gemeente" ? words.partsOfGemeente : words.parts}</h2>
          <AreaLinks areas={placesFirst(parts.data?.areas ?? [])} />
        </section>
      )}
    </main>
  );
}
