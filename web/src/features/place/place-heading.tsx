import type { Place } from "@schuifaan/shared/domain/place";
import BadgeCheck from "lucide-react/icons/badge-check";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import DoorOpen from "lucide-react/icons/door-open";
import Phone from "lucide-react/icons/phone";
import Users from "lucide-react/icons/users";

import { formatConfirmedBy } from "../../text/format-confirmed.ts";
import { useText } from "../../text/use-text.tsx";
import { KindTile } from "../../ui/kind-tile.tsx";
import { Tag } from "../../ui/tag.tsx";

type PlaceHeadingProps = { place: Place; today: string };

export function PlaceHeading({ place, today }: PlaceHeadingProps) {
  const text = useText();
  const { type, name, areaName, gemeenteName, entry, runBy, operator, summary } = place;
  const confirmed = formatConfirmedBy(place, today, text);
  const OldIcon = place.contact.phone === undefined ? CircleQuestionMark : Phone;
  const ConfirmedIcon = confirmed.isOld ? OldIcon : BadgeCheck;
  const area = [areaName, gemeenteName].filter((part) => part !== undefined);
  const where = [text.labels.type[type], ...(area.length > 0 ? [area.join(", ")] : [])];
  const runner = operator ?? (runBy && text.labels.runBy[runBy]);
  return (
    <header className="place-heading">
      <KindTile type={type} />
      <div>
        <h1 tabIndex={-1}>{name}</h1>
        <p className="soft">{where.join(" · ")}</p>
      </div>
      {summary !== undefined && <p className="place-summary">{summary}</p>}
      <p className="card-tags place-tags">
        {entry !== undefined && (
          <Tag icon={<DoorOpen className="icon" aria-hidden="true" />}>{text.labels.entry[entry]}</Tag>
        )}
        {runner !== undefined && (
          <Tag icon={<Users className="icon" aria-hidden="true" />}>
            {runBy === "residents" && operator === undefined ? text.place.byResidents : text.place.runBy(runner)}
          </Tag>
        )}
        <Tag
          tone={confirmed.isOld ? "warn" : "plain"}
          icon={<ConfirmedIcon className="icon" aria-hidden="true" />}
        >
          {confirmed.sentence}
        </Tag>
      </p>
    </header>
  );
}
