import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";
import { memo, type MouseEvent } from "react";

import { useText } from "../text/use-text.tsx";
import { KindIcon } from "../ui/kind-icon.tsx";
import { positionOf } from "./mark-position.ts";

/** Plain values, so that a pin that did not change is not drawn again when another answer comes. */
type PinButtonProps = {
  slug: string;
  name: string;
  type: PlaceType;
  x: number;
  y: number;
  isSeen: boolean;
  isSelected: boolean;
  isHovered: boolean;
  onPress: (slug: string, event: MouseEvent) => void;
  onHover: (slug: string | undefined) => void;
};

const IN_FRONT = 10_000;

export const PinButton = memo(function PinButton(props: PinButtonProps) {
  const { slug, name, type, x, y, isSeen, isSelected, isHovered, onPress, onHover } = props;
  const { labels } = useText();
  const press = (event: MouseEvent) => {
    // The map under the pin would take the click as one beside it.
    event.stopPropagation();
    onPress(slug, event);
  };
  return (
    <div className="pin-at leaflet-zoom-animated" style={positionOf({ x, y }, isSelected || isHovered ? IN_FRONT : 0)}>
      <button
        type="button"
        tabIndex={isSeen ? 0 : -1}
        className="pin"
        data-kind={type}
        data-hot={isHovered}
        aria-label={`${name}, ${labels.type[type]}`}
        aria-pressed={isSelected}
        onClick={press}
        onMouseEnter={() => onHover(slug)}
        onMouseLeave={() => onHover(undefined)}
        onFocus={() => onHover(slug)}
        onBlur={() => onHover(undefined)}
      >
        <KindIcon type={type} />
        {(isSelected || isHovered) && (
          <span className="pin-name" aria-hidden="true">
            {name}
          </span>
        )}
      </button>
    </div>
  );
});
