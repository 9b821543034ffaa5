import { lazy, Suspense, useSyncExternalStore } from "react";

import { useText } from "../text/use-text.tsx";
import type { PlaceMapProps } from "./place-map.tsx";
import { WithoutMap } from "./without-map.tsx";

const PlaceMap = lazy(async () => ({ default: (await import("./place-map.tsx")).PlaceMap }));

const neverChanges = () => () => undefined;

/** The map comes in its own file, after the list; when it does not come, the list still has everything. */
export function LazyPlaceMap(props: PlaceMapProps) {
  const { map } = useText();
  const isInBrowser = useSyncExternalStore(neverChanges, () => true, () => false);
  if (!isInBrowser) return <p className="map-wait">{map.loading}</p>;
  return (
    <WithoutMap message={map.failed}>
      <Suspense fallback={<p className="map-wait">{map.loading}</p>}>
        <PlaceMap {...props} />
      </Suspense>
    </WithoutMap>
  );
}
