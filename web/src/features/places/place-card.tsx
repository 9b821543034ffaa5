import "./place-card.css";

import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import MapPin from "lucide-react/icons/map-pin";
import { Fragment, memo, useEffect, useRef } from "react";

import { formatDistance } from "../../text/format-distance.ts";
import { useText } from "../../text/use-text.tsx";
import { KindTile } from "../../ui/kind-tile.tsx";
import { CardFacts } from "./card-facts.tsx";
import { NextMoment } from "./next-moment.tsx";
import { PlaceLink } from "./place-link.tsx";

type PlaceCardProps = {
  place: PlaceSummary;
  headingLevel: 2 | 3;
  isSelected?: boolean;
  isHovered?: boolean;
  /** The selected card comes into view by itself, as when its pin was pressed. */
  follow?: boolean;
  onHover?: ((slug: string | undefined) => void) | undefined;
  onShowOnMap?: (slug: string) => void;
};

/** In this order: what is it, where, and the facts that decide. */
export const PlaceCard = memo(function PlaceCard(props: PlaceCardProps) {
  const { place, headingLevel, isSelected = false, isHovered = false, follow = false, onHover, onShowOnMap } = props;
  const text = useText();
  const card = useRef<HTMLElement>(null);
  const Heading = headingLevel === 2 ? "h2" : "h3";
  const where = [text.labels.type[place.type], place.areaName ?? place.gemeenteName].filter((part) => part !== undefined).join(" · ");
  const distance = place.distanceInMetres === undefined ? [] : formatDistance(place.distanceInMetres, text).split(" · ");

  useEffect(() => {
    if (isSelected && follow) card.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected, follow]);

  return (
    <article
      ref={card}
      className="card place-card"
      data-hot={isHovered}
      aria-current={isSelected ? "true" : undefined}
    >
      <KindTile type={place.type} />
      <div className="card-text">
        <Heading className="card-name">
          <PlaceLink slug={place.slug} name={place.name} onHover={onHover} />
        </Heading>
        <p className="soft">
          {where}
          {distance.map((part) => (
            <Fragment key={part}>
              {" · "}
              <span className="card-far">{part}</span>
            </Fragment>
          ))}
        </p>
        <CardFacts place={place} />
      </div>
      <NextMoment place={place} />
      {onShowOnMap !== undefined && (
        <button
          type="button"
          className="card-map"
          aria-label={text.finder.list.onMapOf(place.name)}
          title={text.finder.list.onMap}
          onClick={() => onShowOnMap(place.slug)}
        >
          <MapPin className="icon" aria-hidden="true" />
        </button>
      )}
    </article>
  );
});
