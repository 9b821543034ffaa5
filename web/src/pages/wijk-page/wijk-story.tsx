import type { AreaAnswer } from "@schuifaan/shared/contract/areas";
import { boundsOfBBox } from "@schuifaan/shared/domain/bounds-of-bbox";
import type { Point } from "@schuifaan/shared/domain/point";
import { Link } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import { useMemo, useState } from "react";

import { AreaFacts } from "../../features/areas/area-facts.tsx";
import { AreaHeading } from "../../features/areas/area-heading.tsx";
import { useNow } from "../../queries/use-now.ts";
import { useText } from "../../text/use-text.tsx";
import { PageHead } from "../page-head/page-head.tsx";
import { PageMap } from "../page-map/page-map.tsx";
import { useWijk } from "./use-wijk.ts";
import { WijkActivities } from "./wijk-activities.tsx";
import { WijkNeeds } from "./wijk-needs.tsx";
import { WijkNeighbours } from "./wijk-neighbours.tsx";
import { WijkNumbers } from "./wijk-numbers.tsx";
import { WijkParts } from "./wijk-parts.tsx";
import { WijkPlaces } from "./wijk-places.tsx";

/** An area for all who share it: what is on first, then where, who needs a hand, and what lies around it. */
export function WijkStory({ area }: { area: AreaAnswer }) {
  const { area: words } = useText();
  const now = useNow();
  const [near, setNear] = useState<Point>();
  const wijk = useWijk(area, now, near);
  const { found, places } = wijk;
  const { code, geometry, indicative, bbox } = area;
  const outline = useMemo(() => ({ code, shape: geometry, indicative }), [code, geometry, indicative]);
  const box = useMemo(() => boundsOfBBox(bbox), [bbox]);

  return (
    <main className="page" id="inhoud">
      <PageHead title={area.name} description={words.description(area.name)} path={`/wijk/${code}`} />
      <Link className="back" to="/wijken">
        <ArrowLeft className="icon" aria-hidden="true" />
        {words.back}
      </Link>
      <AreaHeading area={area} />
      {found.isSuccess && (
        <WijkNumbers area={area} places={places} isAll={!found.hasNextPage} activities={wijk.planned.data && wijk.total} near={near} onNear={setNear} />
      )}
      <WijkActivities area={area} wijk={wijk} now={now} />
      <div className="wijk-map">
        <PageMap label={words.placesIn(area.name)} pins={places} box={box} outline={outline} />
        <AreaFacts area={area} />
      </div>
      <WijkPlaces name={area.name} found={found} places={places} />
      <WijkNeeds area={area} />
      {found.isSuccess && area.level !== "gemeente" && (
        <WijkNeighbours area={area} isOwn={(slug) => places.some((place) => place.slug === slug)} />
      )}
      <WijkParts area={area} />
      <p>
        <Link to="/plek-erbij">{words.tipPlace(area.name)}</Link>
      </p>
    </main>
  );
}
