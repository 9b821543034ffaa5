import { isLowThreshold } from "@schuifaan/shared/domain/low-threshold";
import type { Timeline } from "@schuifaan/shared/domain/moment";
import { readOpenState } from "@schuifaan/shared/domain/open-state";
import type { Place } from "@schuifaan/shared/domain/place";
import DoorOpen from "lucide-react/icons/door-open";

import { formatOpenState, type OpenLabel } from "../../text/format-open-state.ts";
import type { Messages } from "../../text/nl.ts";
import { useText } from "../../text/use-text.tsx";
import { KindTile } from "../../ui/kind-tile.tsx";
import { OpenTag } from "../../ui/open-tag.tsx";
import { Tag } from "../../ui/tag.tsx";

type PlaceHeadingProps = { place: Place; timeline: Timeline; now: number };

/** What it is, where, and whether the door is open now. */
export function PlaceHeading({ place, timeline, now }: PlaceHeadingProps) {
  const text = useText();
  const { type, name, areaName, gemeenteName, entry, status, movedTo } = place;
  const area = [areaName, gemeenteName].filter((part) => part !== undefined);
  const where = [text.labels.type[type], ...(area.length > 0 ? [area.join(", ")] : [])];
  const isThere = status !== "closed" && status !== "opening_soon" && movedTo === undefined;
  const isUsual = isThere && status !== "paused";
  return (
    <header className="place-heading">
      <KindTile type={type} />
      <div>
        <h1 tabIndex={-1}>{name}</h1>
        <p className="soft">{where.join(" · ")}</p>
      </div>
      <p className="card-tags place-tags">
        {isThere && <OpenTag {...openLabel(place, timeline, now, text)} />}
        {isUsual && entry !== undefined && (
          <Tag icon={<DoorOpen className="icon" aria-hidden="true" />}>{text.labels.entry[entry]}</Tag>
        )}
        {isUsual && isLowThreshold(place) && <Tag tone="sun">{text.finder.card.lowThreshold}</Tag>}
      </p>
    </header>
  );
}

/** Who cannot be called is not to be called. */
function openLabel({ contact }: Place, timeline: Timeline, now: number, text: Messages): OpenLabel {
  const state = readOpenState(timeline, now);
  if (state.kind === "unknown" && contact.phone === undefined) return { label: text.place.openUnknown, tone: "plain" };
  return formatOpenState(state, now, text);
}
