import type { Shape } from "@schuifaan/shared/domain/area";
import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { snapBounds } from "@schuifaan/shared/domain/box";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";

import { LazyPlaceMap } from "../../map/lazy-place-map.tsx";
import type { MapPin } from "../../map/map-pin.ts";
import { areaQueries } from "../../queries/area-queries.ts";
import { useStart } from "../../queries/use-start.tsx";
import { useSeen } from "./use-seen.ts";

type PageMapProps = {
  label: string;
  pins: readonly MapPin[];
  box: Bounds;
  outline?: { code: string; shape: Shape; indicative: boolean } | undefined;
};

const NOTHING: readonly never[] = [];
const ignore = () => undefined;

/** A map on a page about something else: it shows where, and a pin leads to the page of its place. */
export function PageMap({ label, pins, box, outline }: PageMapProps) {
  const { tilesUrl, tilesAttribution } = useStart();
  const navigate = useNavigate();
  const [frame, isSeen] = useSeen();
  const [hovered, setHovered] = useState<string>();
  const [hasTiles, setHasTiles] = useState(true);
  const failTiles = useCallback(() => setHasTiles(false), []);
  const areas = useQuery({ ...areaQueries.toDraw(snapBounds(box)), enabled: !hasTiles });
  const target = useMemo(() => ({ key: "page", box, fit: "around" as const }), [box]);

  return (
    <div className="page-map" ref={frame}>
      {isSeen && (
        <LazyPlaceMap
          label={label}
          tiles={{ url: tilesUrl, attribution: tilesAttribution }}
          target={target}
          keyOfBox={() => target.key}
          areas={areas.data?.areas.filter(({ code }) => code !== outline?.code) ?? NOTHING}
          outline={outline}
          pins={pins}
          clusters={NOTHING}
          selected={undefined}
          hovered={hovered}
          onSelect={(slug) => void navigate({ to: "/plek/$slug", params: { slug } })}
          onHover={setHovered}
          onOpenUnseen={ignore}
          onMove={ignore}
          onPressBeside={ignore}
          onTilesFail={failTiles}
        />
      )}
    </div>
  );
}
