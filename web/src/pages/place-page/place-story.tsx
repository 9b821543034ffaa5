import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { Place } from "@schuifaan/shared/domain/place";
import { timelineOf } from "@schuifaan/shared/domain/timeline-of";
import { useMemo } from "react";

import { PlaceHeading } from "../../features/place/place-heading.tsx";
import { SayWrong } from "../../features/place/say-wrong.tsx";
import { StatusStory } from "../../features/place/status-story.tsx";
import { useNow } from "../../queries/use-now.ts";
import { useText } from "../../text/use-text.tsx";
import { PageHead } from "../page-head/page-head.tsx";
import { BackLink } from "./back-link.tsx";
import { describePlace } from "./describe-place.ts";
import { Neighbours } from "./neighbours.tsx";
import { PlaceColumns } from "./place-columns.tsx";
import { WaysOn } from "./ways-on.tsx";

/** All we know of one place. Of one that is gone only its story: its door and hours would send people astray. */
export function PlaceStory({ place }: { place: Place }) {
  const text = useText();
  const now = useNow();
  const today = toAmsterdamDay(now);
  const timeline = useMemo(() => timelineOf(place, today), [place, today]);
  const isGone = place.status === "closed" || place.movedTo !== undefined;
  return (
    <main className="page place-page" id="inhoud">
      <PageHead title={place.name} description={describePlace(place, text)} path={`/plek/${place.slug}`} />
      <BackLink place={place} />
      <PlaceHeading place={place} timeline={timeline} now={now} />
      <StatusStory place={place} timeline={timeline} today={today}>
        <WaysOn place={place} isShut={timeline.closedBecause?.kind === "closure"} />
      </StatusStory>
      {isGone && <SayWrong slug={place.slug} />}
      {!isGone && <PlaceColumns place={place} timeline={timeline} now={now} today={today} />}
      <Neighbours place={place} now={now} />
    </main>
  );
}
