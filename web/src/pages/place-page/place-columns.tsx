import type { Timeline } from "@schuifaan/shared/domain/moment";
import { needsOn } from "@schuifaan/shared/domain/needs-on";
import type { Place } from "@schuifaan/shared/domain/place";
import { useMemo } from "react";

import { AccessBox } from "../../features/place/access-box.tsx";
import { AddressLines } from "../../features/place/address-lines.tsx";
import { AskLink } from "../../features/place/ask-link.tsx";
import { ConfirmedLine } from "../../features/place/confirmed-line.tsx";
import { ContactBox } from "../../features/place/contact-box.tsx";
import { DoorBox } from "../../features/place/door-box.tsx";
import { GoodToKnow } from "../../features/place/good-to-know.tsx";
import { HoursBox } from "../../features/place/hours-box.tsx";
import { NeedList } from "../../features/place/need-list.tsx";
import { PlacePhotos } from "../../features/place/place-photos.tsx";
import { planWeek } from "../../features/place/plan-week.ts";
import { PriceBox } from "../../features/place/price-box.tsx";
import { ReachOut } from "../../features/place/reach-out.tsx";
import { RoomToBorrow } from "../../features/place/room-to-borrow.tsx";
import { SayWrong } from "../../features/place/say-wrong.tsx";
import { UnknownFacts } from "../../features/place/unknown-facts.tsx";
import { WalkingTime } from "../../features/place/walking-time.tsx";
import { WelcomeBlock } from "../../features/place/welcome-block.tsx";
import { WhatToDo } from "../../features/place/what-to-do.tsx";
import { askPosition } from "../../features/search/ask-position.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { PlaceOnMap } from "./place-on-map.tsx";
import { TakeAlong } from "./take-along.tsx";

type PlaceColumnsProps = { place: Place; timeline: Timeline; now: number; today: string };

/** First what gets somebody over the doorstep, then the rest. */
export function PlaceColumns({ place, timeline, now, today }: PlaceColumnsProps) {
  const text = useText();
  const plan = useMemo(() => planWeek(place, today, now), [place, today, now]);
  const { entrance, firstVisit, cost, contact, facilities, photos } = place;
  const needs = needsOn(place.needs, today);
  return (
    <div className="two">
      <div className="column">
        <div className="doorstep">
          <DoorBox entrance={entrance} />
          <WelcomeBlock firstVisit={firstVisit} />
          <PriceBox cost={cost} />
          <ConfirmedLine place={place} today={today} />
        </div>
        <PlacePhotos photos={photos} />
        <UnknownFacts place={place} />
        <div className="steps">
          <ReachOut place={place} />
          <TakeAlong place={place} timeline={timeline} now={now} />
        </div>
        <WhatToDo place={place} plan={plan} now={now} trust={timeline.trust} />
        <NeedList needs={needs} />
        <RoomToBorrow place={{ facilities, needs }} />
        <GoodToKnow place={place} />
      </div>
      <div className="column">
        <HoursBox place={place} today={today} timeline={timeline} />
        <Box title={text.place.way.title} className="way">
          <AddressLines place={place} />
          <WalkingTime to={place} askPosition={askPosition} />
          <PlaceOnMap place={place} />
        </Box>
        <ContactBox contact={contact}>
          <AskLink slug={place.slug} />
        </ContactBox>
        <AccessBox place={place} />
        <SayWrong slug={place.slug} />
      </div>
    </div>
  );
}
