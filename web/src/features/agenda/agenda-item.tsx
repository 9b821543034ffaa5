import type { PlannedActivity } from "@schuifaan/shared/contract/activities";
import { Link } from "@tanstack/react-router";
import CalendarPlus from "lucide-react/icons/calendar-plus";

import { formatTimes } from "../../text/format-times.ts";
import { useText } from "../../text/use-text.tsx";
import { KindTile } from "../../ui/kind-tile.tsx";
import { Tag } from "../../ui/tag.tsx";
import { AgendaFacts } from "./agenda-facts.tsx";

type AgendaItemProps = { activity: PlannedActivity; now: number };

/** In this order: when, what, where, and the facts that decide. */
export function AgendaItem({ activity, now }: AgendaItemProps) {
  const text = useText();
  const { item } = text.agenda;
  const { place, title, startsAt, status, note } = activity;
  const area = place.areaName ?? place.gemeenteName;
  const isNow = Date.parse(startsAt) <= now && status !== "cancelled";
  return (
    <li className="agenda-item" data-status={status}>
      <p className="agenda-time">
        <time dateTime={startsAt}>{formatTimes(activity, text)}</time>
        {isNow && <Tag tone="open">{item.now}</Tag>}
      </p>
      <div className="agenda-what">
        <h4>
          <Link to="/plek/$slug" params={{ slug: place.slug }}>
            {title}
          </Link>
        </h4>
        <p className="agenda-where">
          <KindTile type={place.type} />
          {area === undefined ? place.name : item.at(place.name, area)}
        </p>
        {note !== undefined && <p className="soft">{note}</p>}
        <AgendaFacts activity={activity} />
      </div>
      {status !== "cancelled" && (
        <a className="agenda-keep" href={`/plek/${place.slug}/agenda/${activity.activityId}.ics`} aria-label={item.keepOf(title)}>
          <CalendarPlus className="icon" aria-hidden="true" />
          {item.keep}
        </a>
      )}
    </li>
  );
}
