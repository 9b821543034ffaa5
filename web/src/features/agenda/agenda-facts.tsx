import type { PlannedActivity } from "@schuifaan/shared/contract/activities";
import DoorOpen from "lucide-react/icons/door-open";
import Euro from "lucide-react/icons/euro";
import Phone from "lucide-react/icons/phone";

import { formatMoney } from "../../text/format-money.ts";
import { useText } from "../../text/use-text.tsx";
import { Tag } from "../../ui/tag.tsx";

/** What may keep somebody at home comes first: full, not on, another day, call before you go. */
export function AgendaFacts({ activity }: { activity: PlannedActivity }) {
  const text = useText();
  const { item } = text.agenda;
  const { status, isExtra, entry, costInEuros, certainty, place } = activity;
  const isDoubtful = certainty === "probably" || place.trust === "call" || place.trust === "stale";
  if (status === "cancelled") {
    return (
      <p className="agenda-tags">
        <Tag tone="warn">{item.cancelled}</Tag>
      </p>
    );
  }
  return (
    <p className="agenda-tags">
      {status === "full" && <Tag tone="warn">{item.full}</Tag>}
      {isExtra === true && <Tag tone="sun">{item.otherDay}</Tag>}
      {isDoubtful && (
        <Tag tone="warn" icon={<Phone className="icon" aria-hidden="true" />}>
          {item.call}
        </Tag>
      )}
      {costInEuros !== undefined && (
        <Tag icon={<Euro className="icon" aria-hidden="true" />}>
          {costInEuros === 0 ? text.place.free : formatMoney(costInEuros, text)}
        </Tag>
      )}
      <Tag icon={<DoorOpen className="icon" aria-hidden="true" />}>{text.labels.entry[entry]}</Tag>
    </p>
  );
}
