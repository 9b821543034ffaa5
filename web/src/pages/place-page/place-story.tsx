import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { Place } from "@schuifaan/shared/domain/place";
import { timelineOf } from "@schuifaan/shared/domain/timeline-of";
import { useMemo } from "react";

import { AccessBox } from "../../features/place/access-box.tsx";
import { AddressLines } from "../../features/place/address-lines.tsx";
import { ConfirmedLine } from "../../features/place/confirmed-line.tsx";
import { ContactBox } from "../../features/place/contact-box.tsx";
import { DoorBox } from "../../features/place/door-box.tsx";
import { GoodToKnow } from "../../features/place/good-to-know.tsx";
import { HoursBox } from "../../features/place/hours-box.tsx";
import { NeedList } from "../../features/place/need-list.tsx";
import { PlaceHeading } from "../../features/place/place-heading.tsx";
import { planWeek } from "../../features/place/plan-week.ts";
import { PriceBox } from "../../features/place/price-box.tsx";
import { ReachOut } from "../../features/place/reach-out.tsx";
import { RoomToBorrow } from "../../features/place/room-to-borrow.tsx";
import { StatusStory } from "../../features/place/status-story.tsx";
import { UnknownFacts } from "../../features/place/unknown-facts.tsx";
import { WalkingTime } from "../../features/place/walking-time.tsx";
import { WelcomeBlock } from "../../features/place/welcome-block.tsx";
import { WhatToDo } from "../../features/place/what-to-do.tsx";
import { askPosition } from "../../features/search/ask-position.ts";
import { useNow } from "../../queries/use-now.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { PageHead } from "../page-head/page-head.tsx";
import { BackLink } from "./back-link.tsx";
import { describePlace } from "./describe-place.ts";
import { Neighbours } from "./neighbours.tsx";
import { PlaceOnMap } from "./place-on-map.tsx";
import { TakeAlong } from "./take-along.tsx";
import { WaysOn } from "./ways-on.tsx";

/** All we know of one place. First what gets somebody over the doorstep, then the rest. */
export function PlaceStory({ place }: { place: Place }) {
  const text = useText();
  const now = useNow();
  const today = toAmsterdamDay(now);
  const timeline = useMemo(() => timelineOf(place, today), [place, today]);
  const plan = useMemo(() => planWeek(place, today, now), [place, today, now]);
  const { entrance, firstVisit, cost, needs, facilities, contact } = place;
  return (
    <main className="page place-page" id="inhoud">
      <PageHead title={place.name} description={describePlace(place, text)} path={`/plek/${place.slug}`} />
      <BackLink place={place} />
      <PlaceHeading place={place} timeline={timeline} now={now} />
      <StatusStory place={place} today={today}>
        <WaysOn place={place} />
      </StatusStory>
      <div className="two">
        <div className="column">
          <div className="doorstep">
            <DoorBox entrance={entrance} />
            <WelcomeBlock firstVisit={firstVisit} />
            <PriceBox cost={cost} />
            <ConfirmedLine place={place} today={today} />
          </div>
          <UnknownFacts place={place} />
          <ReachOut place={place} />
          <TakeAlong place={place} timeline={timeline} now={now} />
          <WhatToDo place={place} plan={plan} now={now} trust={timeline.trust} />
          <NeedList needs={needs} />
          <RoomToBorrow facilities={facilities} />
          <GoodToKnow place={place} />
        </div>
        <div className="column">
          <HoursBox place={place} today={today} timeline={timeline} />
          <Box title={text.place.way.title} className="way">
            <AddressLines place={place} />
            <WalkingTime to={place} askPosition={askPosition} />
            <PlaceOnMap place={place} />
          </Box>
          <ContactBox contact={contact} />
          <AccessBox place={place} />
        </div>
      </div>
      <Neighbours place={place} now={now} />
    </main>
  );
}
