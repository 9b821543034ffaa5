import type { Point } from "leaflet";
import type { MouseEvent } from "react";

import { formatCount } from "../text/format-count.ts";
import { useText } from "../text/use-text.tsx";
import { positionOf } from "./mark-position.ts";

type GroupButtonProps = { count: number; at: Point; isSeen: boolean; isHot: boolean; onPress: (event: MouseEvent) => void };

export function GroupButton({ count, at, isSeen, isHot, onPress }: GroupButtonProps) {
  const text = useText();
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
        aria-label={text.map.cluster(count)}
        onClick={press}
      >
        {formatCount(count, text)}
      </button>
    </div>
  );
}
