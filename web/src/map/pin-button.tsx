import type { Point } from "leaflet";
import type { MouseEvent } from "react";

import { useText } from "../text/use-text.tsx";
import { KindIcon } from "../ui/kind-icon.tsx";
import type { PinMark } from "./group-pins.ts";
import { positionOf } from "./mark-position.ts";

type PinButtonProps = {
  mark: PinMark;
  at: Point;
  isSeen: boolean;
  isSelected: boolean;
  isHovered: boolean;
  onPress: (event: MouseEvent) => void;
  onHover: (slug: string | undefined) => void;
};

const IN_FRONT = 10_000;
const SHIFT_IN_PIXELS = 34;

export function PinButton({ mark: { pin, shift }, at, isSeen, isSelected, isHovered, onPress, onHover }: PinButtonProps) {
  const { labels } = useText();
  const { slug, name, type } = pin;
  const press = (event: MouseEvent) => {
    // The map under the pin would take the click as one beside it.
    event.stopPropagation();
    onPress(event);
  };
  return (
    <div
      className="pin-at leaflet-zoom-animated"
      style={positionOf(at.add([shift * SHIFT_IN_PIXELS, 0]), isSelected || isHovered ? IN_FRONT : 0)}
    >
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
        <span className="pin-name" aria-hidden="true">
          {name}
        </span>
      </button>
    </div>
  );
}
