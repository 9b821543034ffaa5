import type { Place } from "@schuifaan/shared/domain/place";
import { useState } from "react";

import { AccessBox } from "../../features/place/access-box.tsx";
import { ActivityList } from "../../features/place/activity-list.tsx";
import { AddressLines } from "../../features/place/address-lines.tsx";
import { ContactBox } from "../../features/place/contact-box.tsx";
import { DoorAndPrice } from "../../features/place/door-and-price.tsx";
import { GoodToKnow } from "../../features/place/good-to-know.tsx";
import { HoursBox } from "../../features/place/hours-box.tsx";
import { NeedList } from "../../features/place/need-list.tsx";
import { PlaceHeading } from "../../features/place/place-heading.tsx";
import { StatusStory } from "../../features/place/status-story.tsx";
import { UnknownFacts } from "../../features/place/unknown-facts.tsx";
import { WelcomeBlock } from "../../features/place/welcome-block.tsx";
import { NearPlaces } from "../../features/places/near-places.tsx";
import { todayIn } from "../../text/format-date.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { BackLink } from "./back-link.tsx";
import { PlaceOnMap } from "./place-on-map.tsx";

const NEIGHBOUR_IN_METRES = 1500;

/** All we know of one place. First what gets somebody over the doorstep, then the rest. */
export function PlaceStory({ place }: { place: Place }) {
  const { app, place: words } = useText();
  const [today] = useState(() => todayIn(new Date()));
  return (
    <main className="page" id="inhoud">
      <PageTitle title={app.title(place.name)} />
      <BackLink place={place} />
      <PlaceHeading place={place} today={today} />
      <StatusStory place={place} today={today} />
      <div className="two">
        <div className="column">
          <WelcomeBlock place={place} />
          <DoorAndPrice place={place} />
          <UnknownFacts place={place} />
          <ActivityList activities={place.activities} today={today} />
          <NeedList needs={place.needs} />
          <GoodToKnow place={place} />
        </div>
        <div className="column">
          <HoursBox place={place} today={today} />
          <Box title={words.way.title} className="way">
            <AddressLines place={place} />
            <PlaceOnMap place={place} />
          </Box>
          <ContactBox contact={place.contact} />
          <AccessBox place={place} />
        </div>
      </div>
      <NearPlaces
        from={place}
        withinMetres={NEIGHBOUR_IN_METRES}
        most={4}
        title={words.near}
        except={(slug) => slug === place.slug}
        today={today}
      />
    </main>
  );
}
