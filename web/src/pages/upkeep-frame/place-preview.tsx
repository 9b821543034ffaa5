import type { Change, ChangeKind } from "@schuifaan/shared/domain/change";
import type { Place } from "@schuifaan/shared/domain/place";
import { timelineOf } from "@schuifaan/shared/domain/timeline-of";
import type { ReactNode } from "react";

import { AccessBox } from "../../features/place/access-box.tsx";
import { AddressLines } from "../../features/place/address-lines.tsx";
import { ContactBox } from "../../features/place/contact-box.tsx";
import { DoorBox } from "../../features/place/door-box.tsx";
import { GoodToKnow } from "../../features/place/good-to-know.tsx";
import { HoursBox } from "../../features/place/hours-box.tsx";
import { NeedList } from "../../features/place/need-list.tsx";
import { planWeek } from "../../features/place/plan-week.ts";
import { PriceBox } from "../../features/place/price-box.tsx";
import { StatusStory } from "../../features/place/status-story.tsx";
import { WelcomeBlock } from "../../features/place/welcome-block.tsx";
import { WhatToDo } from "../../features/place/what-to-do.tsx";
import { useNow } from "../../queries/use-now.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { KindTile } from "../../ui/kind-tile.tsx";

const PARTS = ["status", "door", "welcome", "price", "doing", "needs", "know", "hours", "way", "contact", "access"] as const;
type Part = (typeof PARTS)[number];

/** Where visitors see what a change is about. */
const SEEN_IN: Readonly<Record<ChangeKind, Part>> = {
  hours: "hours", entrance: "door", cost: "price", host: "welcome", first_visit: "welcome", summary: "doing", activity: "doing",
  activity_gone: "doing", skip_date: "doing", need: "needs", need_gone: "needs", closure: "hours", closure_gone: "hours",
  special_open: "hours", special_open_gone: "hours", holidays: "hours", paused: "status", resumed: "hours", welcome: "know",
  access: "access", facilities: "know", name: "status", type: "status", address: "way", contact: "contact", moved: "status", stopped: "status",
};

type PlacePreviewProps = { place: Place; change: Change; today: string };

/** The place in the very parts of its public page: what changed first, the rest a press away. */
export function PlacePreview({ place, change, today }: PlacePreviewProps) {
  const text = useText();
  const { change: words } = upkeepIn(text);
  const now = useNow();
  const timeline = timelineOf(place, today);
  const parts: Readonly<Record<Part, ReactNode>> = {
    status: <StatusStory place={place} timeline={timeline} today={today}>{null}</StatusStory>,
    door: <div className="doorstep"><DoorBox entrance={place.entrance} /></div>,
    welcome: <div className="doorstep"><WelcomeBlock firstVisit={place.firstVisit} /></div>,
    price: <div className="doorstep"><PriceBox cost={place.cost} /></div>,
    doing: <WhatToDo place={place} plan={planWeek(place, today, now)} now={now} trust={timeline.trust} />,
    needs: <NeedList needs={place.needs} />,
    know: <GoodToKnow place={place} />,
    hours: <HoursBox place={place} today={today} timeline={timeline} />,
    way: <Box title={text.place.way.title}><AddressLines place={place} /></Box>,
    contact: <ContactBox contact={place.contact} />,
    access: <AccessBox place={place} />,
  };
  const first = SEEN_IN[change.kind];
  return (
    <>
      <div className="preview-name">
        <KindTile type={place.type} />
        <div>
          <strong>{place.name}</strong>
          <p className="soft">{text.labels.type[place.type]}</p>
        </div>
      </div>
      {parts[first]}
      <details>
        <summary>{words.rest}</summary>
        <div className="preview-rest">{PARTS.filter((part) => part !== first).map((part) => <div key={part}>{parts[part]}</div>)}</div>
      </details>
    </>
  );
}
