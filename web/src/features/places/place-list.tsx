import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import { memo, useDeferredValue } from "react";

import { useText } from "../../text/use-text.tsx";
import { PlaceCard } from "./place-card.tsx";
import { useGradually } from "./use-gradually.ts";

type PlaceListProps = {
  places: readonly PlaceSummary[];
  total: number;
  /** So many of the first ones are what was asked; those after them come close. Undefined when nothing was asked in words. */
  exactCount: number | undefined;
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
  const { places, total, exactCount = 0, selected, hovered, hasMore, isBusy, isShown, onHover, onShowOnMap, onMore } = props;
  const { finder } = useText();
  const drawn = useGradually(useDeferredValue(places), FIRST_CARDS);
  const cardsOf = (listed: typeof drawn) => (
    <ul className="cards" aria-busy={isBusy}>
      {listed.map((place) => (
        <li key={place.id}>
          <PlaceCard
            place={place}
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
  );
  const hasFurther = exactCount > 0 && drawn.length > exactCount;
  return (
    <>
      {cardsOf(hasFurther ? drawn.slice(0, exactCount) : drawn)}
      {hasFurther && (
        <>
          <p className="further">{finder.understood.further}</p>
          {cardsOf(drawn.slice(exactCount))}
        </>
      )}
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
