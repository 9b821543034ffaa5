import type { AreaLevel } from "@schuifaan/shared/domain/area-code";
import CalendarSync from "lucide-react/icons/calendar-sync";

import { useText } from "../../text/use-text.tsx";

type FollowMenuProps = {
  level: AreaLevel;
  /** Whole, of the feed: "https://…/agenda.ics". */
  address: string;
};

/**
 * The week of an area in somebody's own calendar. `webcal:` opens the calendar of phone or computer and keeps following;
 * the file is for who has none, the address for calendars on the web.
 */
export function FollowMenu({ level, address }: FollowMenuProps) {
  const { take } = useText().area;
  const what = take.what[level];
  return (
    <details className="follow-menu">
      <summary className="button" data-look="quiet">
        <CalendarSync className="icon" aria-hidden="true" />
        {take.follow(what)}
      </summary>
      <div className="follow-ways">
        <p>{take.why(what)}</p>
        <p className="buttons">
          <a className="button" href={address.replace(/^https?:/, "webcal:")}>
            {take.subscribe}
          </a>
          <a className="button" data-look="ghost" href={address} download>
            {take.download}
          </a>
        </p>
        <p className="soft">
          {take.typed} <span className="follow-address">{address}</span>
        </p>
      </div>
    </details>
  );
}
