import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import { memo, useDeferredValue } from "react";

import { useText } from "../../text/use-text.tsx";
import { PlaceCard } from "./place-card.tsx";
import { useGradually } from "./use-gradually.ts";

type PlaceListProps = {
  places: readonly PlaceSummary[];
  total: number;
  today: string;
  selected: string | undefined;
  hovered: string | undefined;
  hasMore: boolean;
  isBusy: boolean;
  /** False while a phone shows the map instead: the chosen card comes into view when the list is back. */
  isShown: boolean;
  onHover: (slug: string | undefined) => void;
  onShowOnMap: (slug: string) => void;
  onMore: () => void;
};

const FIRST_CARDS = 8;

/** The list changes when the browser has time for it; what is pointed at or pressed goes first. */
export const PlaceList = memo(function PlaceList(props: PlaceListProps) {
  const { places, total, today, selected, hovered, hasMore, isBusy, isShown, onHover, onShowOnMap, onMore } = props;
  const { finder } = useText();
  const drawn = useGradually(useDeferredValue(places), FIRST_CARDS);
  return (
    <>
      <ul className="cards" aria-busy={isBusy}>
        {drawn.map((place) => (
          <li key={place.id}>
            <PlaceCard
              place={place}
              today={today}
              headingLevel={2}
              isSelected={place.slug === selected}
              isHovered={place.slug === hovered}
              follow={isShown}
              onHover={onHover}
              onShowOnMap={onShowOnMap}
            />
          </li>
        ))}
      </ul>
      {hasMore && (
        <div className="more-places">
          <button type="button" className="button" data-look="ghost" onClick={onMore} disabled={isBusy}>
            {finder.list.more}
          </button>
          <p className="soft">{finder.list.shown(places.length, total)}</p>
        </div>
      )}
    </>
  );
});
