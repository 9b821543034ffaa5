import { isLowThreshold } from "@schuifaan/shared/domain/low-threshold";
import type { Timeline } from "@schuifaan/shared/domain/moment";
import { readOpenState } from "@schuifaan/shared/domain/open-state";
import type { Place } from "@schuifaan/shared/domain/place";
import DoorOpen from "lucide-react/icons/door-open";
import Hand from "lucide-react/icons/hand";

import { formatOpenState } from "../../text/format-open-state.ts";
import { useText } from "../../text/use-text.tsx";
import { KindTile } from "../../ui/kind-tile.tsx";
import { OpenTag } from "../../ui/open-tag.tsx";
import { Tag } from "../../ui/tag.tsx";

type PlaceHeadingProps = { place: Place; timeline: Timeline; now: number };

/** What it is, where, and whether the door is open now. */
export function PlaceHeading({ place, timeline, now }: PlaceHeadingProps) {
  const text = useText();
  const { type, name, areaName, gemeenteName, entry, status } = place;
  const area = [areaName, gemeenteName].filter((part) => part !== undefined);
  const where = [text.labels.type[type], ...(area.length > 0 ? [area.join(", ")] : [])];
  const isThere = status !== "closed" && status !== "moved" && status !== "opening_soon";
  return (
    <header className="place-heading">
      <KindTile type={type} />
      <div>
        <h1 tabIndex={-1}>{name}</h1>
        <p className="soft">{where.join(" · ")}</p>
      </div>
      <p className="card-tags place-tags">
        {isThere && <OpenTag {...formatOpenState(readOpenState(timeline, now), now, text)} />}
        {isThere && entry !== undefined && (
          <Tag icon={<DoorOpen className="icon" aria-hidden="true" />}>{text.labels.entry[entry]}</Tag>
        )}
        {isThere && isLowThreshold(place) && (
          <Tag icon={<Hand className="icon" aria-hidden="true" />}>{text.place.lowThreshold}</Tag>
        )}
      </p>
    </header>
  );
}
