import type { Point } from "leaflet";
import type { MouseEvent } from "react";

import { useText } from "../text/use-text.tsx";
import { positionOf } from "./mark-position.ts";

type GroupButtonProps = { count: number; at: Point; isSeen: boolean; isHot: boolean; onPress: (event: MouseEvent) => void };

export function GroupButton({ count, at, isSeen, isHot, onPress }: GroupButtonProps) {
  const { map, locale } = useText();
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    onPress(event);
  };
  return (
    <div className="pin-at leaflet-zoom-animated" style={positionOf(at)}>
      <button
        type="button"
        tabIndex={isSeen ? 0 : -1}
        className="group-pin"
        data-hot={isHot}
        aria-label={map.cluster(count)}
        onClick={press}
      >
        {new Intl.NumberFormat(locale, { notation: count < 10_000 ? "standard" : "compact" }).format(count)}
      </button>
    </div>
  );
}
