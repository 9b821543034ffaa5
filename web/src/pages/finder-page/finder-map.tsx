import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { snapBounds } from "@schuifaan/shared/domain/box";
import { useQuery } from "@tanstack/react-query";
import { startTransition, useCallback, useEffect, useRef, useState } from "react";

import { PlaceCard } from "../../features/places/place-card.tsx";
import { LazyPlaceMap } from "../../map/lazy-place-map.tsx";
import { areaQueries } from "../../queries/area-queries.ts";
import { useStart } from "../../queries/use-start.tsx";
import { useText } from "../../text/use-text.tsx";
import type { Finder } from "./use-finder.ts";
import { keyOfBox } from "./use-map-target.ts";

const REST_IN_MS = 200;
const NO_AREAS: readonly never[] = [];

export function FinderMap({ finder, isWide }: { finder: Finder; isWide: boolean }) {
  const text = useText();
  const { tilesUrl, tilesAttribution } = useStart();
  const { view, choose, found, places, target } = finder;
  const [hasTiles, setHasTiles] = useState(true);
  const failTiles = useCallback(() => setHasTiles(false), []);
  const { seen, unsearched, move } = useMapMoves(finder);
  const areas = useQuery({ ...areaQueries.toDraw(snapBounds(seen ?? target.box)), enabled: !hasTiles });
  const selected = places.find(({ slug }) => slug === view.place);

  return (
    <LazyPlaceMap
      label={text.map.label}
      tiles={{ url: tilesUrl, attribution: tilesAttribution }}
      target={target}
      keyOfBox={(box) => keyOfBox(snapBounds(box))}
      inSight={isWide ? undefined : selected}
      areas={areas.data?.areas ?? NO_AREAS}
      pins={places}
      clusters={found.clusters}
      selected={view.place}
      hovered={finder.hovered}
      onSelect={(place) => choose({ place })}
      onHover={finder.setHovered}
      onOpenUnseen={(box) => view.words !== undefined && choose({ box })}
      onMove={move}
      onPressBeside={() => view.place !== undefined && choose({ place: undefined })}
      onTilesFail={failTiles}
    >
      {unsearched !== undefined && (
        <button type="button" className="button search-here" onClick={() => choose({ box: unsearched })}>
          {text.finder.here}
        </button>
      )}
      {!isWide && selected !== undefined && (
        <div className="map-card" data-covers-map>
          <PlaceCard place={selected} headingLevel={2} />
        </div>
      )}
    </LazyPlaceMap>
  );
}

/**
 * Without words, the map is the question: what the reader pans to is searched at once. With words, the list is their
 * answer and stays it, until the reader asks to search here.
 */
function useMapMoves({ view, refine }: Finder) {
  const [seen, setSeen] = useState<Bounds>();
  const [aside, setAside] = useState<{ during: string | undefined; box: Bounds }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const question = view.words === undefined ? undefined : `${view.words} ${view.box === undefined ? "" : keyOfBox(view.box)}`;

  const move = (box: Bounds, byHand: boolean) => {
    startTransition(() => setSeen(box));
    if (!byHand) return;
    clearTimeout(timer.current);
    if (question === undefined) timer.current = setTimeout(() => refine({ box }), REST_IN_MS);
    else setAside({ during: question, box });
  };
  const unsearched = question !== undefined && aside?.during === question ? aside.box : undefined;
  return { seen, unsearched, move };
}
