import type { PlacesAnswer, PlaceSummary } from "@schuifaan/shared/contract/places";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";

import { PlaceCard } from "../../features/places/place-card.tsx";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";

type WijkPlacesProps = {
  name: string;
  found: UseInfiniteQueryResult<InfiniteData<PlacesAnswer>>;
  /** Those of all pages of `found`, in the order in which to show them. */
  places: readonly PlaceSummary[];
};

export function WijkPlaces({ name, found, places }: WijkPlacesProps) {
  const { app, area, finder } = useText();
  return (
    <section className="area-group wijk-places">
      <h2>{area.placesIn(name)}</h2>
      {found.isPending && <SkeletonCards />}
      {found.isError && <RetryNotice message={finder.failed} action={app.tryAgain} onRetry={() => void found.refetch()} />}
      {found.isSuccess && places.length === 0 && <p className="notice">{area.none}</p>}
      <ul className="cards">
        {places.map((place) => (
          <li key={place.id}>
            <PlaceCard place={place} headingLevel={3} />
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <p className="buttons">
          <button type="button" className="button" data-look="ghost" onClick={() => void found.fetchNextPage()}>
            {finder.list.more}
          </button>
        </p>
      )}
    </section>
  );
}
