import CalendarSync from "lucide-react/icons/calendar-sync";

import { useText } from "../../text/use-text.tsx";

type FollowMenuProps = {
  /** In words: "deze wijk". */
  what: string;
  /** Whole, of the feed: "https://…/agenda.ics". */
  address: string;
};

/**
 * The activities of a place or an area in somebody's own calendar. `webcal:` opens the calendar of phone or computer and keeps following;
 * the file is for who has none, the address for calendars on the web.
 */
export function FollowMenu({ what, address }: FollowMenuProps) {
  const { follow } = useText().along;
  return (
    <details className="follow-menu">
      <summary className="button" data-look="quiet">
        <CalendarSync className="icon" aria-hidden="true" />
        {follow.title(what)}
      </summary>
      <div className="follow-ways">
        <p>{follow.why(what)}</p>
        <p className="buttons">
          <a className="button" href={address.replace(/^https?:/, "webcal:")}>
            {follow.subscribe}
          </a>
          <a className="button" data-look="ghost" href={address} download>
            {follow.download}
          </a>
        </p>
        <p className="soft">
          {follow.typed} <span className="follow-address">{address}</span>
        </p>
      </div>
    </details>
  );
}
