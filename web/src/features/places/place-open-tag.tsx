import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { readOpenState } from "@schuifaan/shared/domain/open-state";

import { formatOpenState } from "../../text/format-open-state.ts";
import { useText } from "../../text/use-text.tsx";
import { OpenTag } from "../../ui/open-tag.tsx";
import { Tag } from "../../ui/tag.tsx";

/** These are not open at any hour; which of them it is says more than "closed". */
const NEVER_OPEN = new Set<PlaceSummary["status"]>(["opening_soon", "paused", "moved", "closed"]);

/** Whether the door is open, with what is unusual about the place. A timeline of another day says nothing about now. */
export function PlaceOpenTag({ place: { status, timeline }, now }: { place: PlaceSummary; now: number }) {
  const text = useText();
  const statusTag = status === "active" ? null : <Tag tone={NEVER_OPEN.has(status) ? "warn" : "plain"}>{text.labels.status[status]}</Tag>;
  if (NEVER_OPEN.has(status) || timeline?.day !== toAmsterdamDay(now)) return statusTag;
  const { label, tone } = formatOpenState(readOpenState(timeline, now), now, text);
  return (
    <>
      <OpenTag tone={tone} label={label} />
      {statusTag}
    </>
  );
}
