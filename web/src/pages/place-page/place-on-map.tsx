import type { Place } from "@schuifaan/shared/domain/place";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";

import { boxAround } from "../../map/core-box.ts";
import { useText } from "../../text/use-text.tsx";
import { writeFinderView } from "../../url/finder-view.ts";
import { PageMap } from "../page-map/page-map.tsx";

/** Where it is, small; the big map is one press away. */
export function PlaceOnMap({ place }: { place: Place }) {
  const { place: words } = useText();
  const pins = useMemo(() => [place], [place]);
  const box = useMemo(() => boxAround([place]), [place]);
  const onBigMap = writeFinderView({ box, words: undefined, choices: {}, place: place.slug, show: "kaart" });
  return (
    <>
      {box !== undefined && <PageMap label={words.way.mapOf(place.name)} pins={pins} box={box} />}
      <Link className="button" data-look="quiet" to="/" search={onBigMap}>
        {words.way.openMap}
      </Link>
    </>
  );
}
