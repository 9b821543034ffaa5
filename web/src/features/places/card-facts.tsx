import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import BadgeCheck from "lucide-react/icons/badge-check";
import CalendarDays from "lucide-react/icons/calendar-days";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import DoorOpen from "lucide-react/icons/door-open";
import Euro from "lucide-react/icons/euro";
import Users from "lucide-react/icons/users";
import { Fragment } from "react";

import { formatConfirmed } from "../../text/format-confirmed.ts";
import { formatSlot } from "../../text/format-hours.ts";
import { formatCost } from "../../text/format-money.ts";
import { useText } from "../../text/use-text.tsx";
import { Tag } from "../../ui/tag.tsx";

type CardFactsProps = { place: PlaceSummary; today: string };

/** Only what we know; what we do not know is not there. */
export function CardFacts({ place, today }: CardFactsProps) {
  const text = useText();
  const { status, entry, cost, runBy, openingHours, openingHoursText, lastConfirmed } = place;
  const hours = openingHours.length > 0 ? openingHours.map((slot) => formatSlot(slot, text)) : (openingHoursText?.split("; ") ?? []);
  const confirmed = formatConfirmed(lastConfirmed, today, text);
  return (
    <>
      <p className="card-tags">
        {status !== "active" && <Tag tone="warn">{text.labels.status[status]}</Tag>}
        {entry !== undefined && (
          <Tag icon={<DoorOpen className="icon" aria-hidden="true" />}>{text.labels.entry[entry]}</Tag>
        )}
        {cost !== undefined && <Tag icon={<Euro className="icon" aria-hidden="true" />}>{formatCost(cost, text)}</Tag>}
        {runBy === "residents" && (
          <Tag icon={<Users className="icon" aria-hidden="true" />}>{text.place.byResidents}</Tag>
        )}
      </p>
      {hours.length > 0 && (
        <p className="card-line">
          <CalendarDays className="icon" aria-hidden="true" />
          <span>
            {hours.map((slot, index) => (
              <Fragment key={slot}>
                {index > 0 && ", "}
                <span className="slot">{slot}</span>
              </Fragment>
            ))}
          </span>
        </p>
      )}
      <p className="card-line soft" data-old={confirmed.isOld}>
        {confirmed.isOld ? <CircleQuestionMark className="icon" aria-hidden="true" /> : <BadgeCheck className="icon" aria-hidden="true" />}
        <span>{confirmed.sentence}</span>
      </p>
    </>
  );
}
