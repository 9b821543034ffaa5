import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import DoorOpen from "lucide-react/icons/door-open";
import Euro from "lucide-react/icons/euro";
import Sparkles from "lucide-react/icons/sparkles";
import Users from "lucide-react/icons/users";

import { useNow } from "../../queries/use-now.ts";
import { formatConfirmed } from "../../text/format-confirmed.ts";
import { formatCost } from "../../text/format-money.ts";
import { useText } from "../../text/use-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { PlaceOpenTag } from "./place-open-tag.tsx";

/** Only what we know; what we do not know is not there. Moves along with the clock by itself. */
export function CardFacts({ place }: { place: PlaceSummary }) {
  const text = useText();
  const now = useNow();
  const { entry, cost, runBy, isLowThreshold, lastConfirmed, openingHours, openingHoursText } = place;
  const confirmed = formatConfirmed(lastConfirmed, toAmsterdamDay(now), text);
  return (
    <>
      <p className="card-tags">
        <PlaceOpenTag place={place} now={now} />
        {entry !== undefined && (
          <Tag icon={<DoorOpen className="icon" aria-hidden="true" />}>{text.labels.entry[entry]}</Tag>
        )}
        {cost !== undefined && <Tag icon={cost.amountInEuros === 0 && <Euro className="icon" aria-hidden="true" />}>{formatCost(cost, text)}</Tag>}
        {isLowThreshold === true && (
          <Tag tone="sun" icon={<Sparkles className="icon" aria-hidden="true" />}>{text.finder.card.lowThreshold}</Tag>
        )}
        {runBy === "residents" && (
          <span className="card-extra">
            <Tag icon={<Users className="icon" aria-hidden="true" />}>{text.place.byResidents}</Tag>
          </span>
        )}
      </p>
      {openingHours.length === 0 && openingHoursText !== undefined && <p className="soft">{openingHoursText}</p>}
      {confirmed.isOld && (
        <p className="card-line">
          <CircleQuestionMark className="icon" aria-hidden="true" />
          <span>{confirmed.sentence}</span>
        </p>
      )}
    </>
  );
}
