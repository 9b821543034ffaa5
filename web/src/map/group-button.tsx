import { memo, type MouseEvent } from "react";

import { formatCount } from "../text/format-count.ts";
import { useText } from "../text/use-text.tsx";
import { positionOf } from "./mark-position.ts";

type GroupButtonProps = {
  id: string;
  count: number;
  x: number;
  y: number;
  isSeen: boolean;
  isHot: boolean;
  onPress: (id: string, event: MouseEvent) => void;
};

export const GroupButton = memo(function GroupButton({ id, count, x, y, isSeen, isHot, onPress }: GroupButtonProps) {
  const text = useText();
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    onPress(id, event);
  };
  return (
    <div className="pin-at leaflet-zoom-animated" style={positionOf({ x, y })}>
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
});
