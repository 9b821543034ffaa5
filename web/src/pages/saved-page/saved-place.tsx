import { useQuery } from "@tanstack/react-query";
import HeartOff from "lucide-react/icons/heart-off";
import { useMemo } from "react";

import { savePlace } from "../../features/favourites/saved-places.ts";
import { PlaceCard } from "../../features/places/place-card.tsx";
import { isNotFound } from "../../queries/api-problem.ts";
import { placeQueries } from "../../queries/place-queries.ts";
import { summarisePlace } from "../../queries/summarise-place.ts";
import { useText } from "../../text/use-text.tsx";

type SavedPlaceProps = { id: string; today: string };

export function SavedPlace({ id, today }: SavedPlaceProps) {
  const { app, along } = useText();
  const { data: place, error, isPending } = useQuery(placeQueries.bySlug(id));
  const summary = useMemo(() => place && summarisePlace(place, today), [place, today]);
  if (isPending) return <div className="card skeleton-card" />;
  return (
    <>
      {summary === undefined ? (
        <p className="notice">{isNotFound(error) ? along.saved.gone : along.saved.failed}</p>
      ) : (
        <PlaceCard place={summary} headingLevel={2} />
      )}
      <button
        type="button"
        className="button"
        data-look="quiet"
        aria-label={along.saved.forgetOf(place?.name ?? app.name)}
        onClick={() => savePlace(id, false)}
      >
        <HeartOff className="icon" aria-hidden="true" />
        {along.saved.forget}
      </button>
    </>
  );
}
