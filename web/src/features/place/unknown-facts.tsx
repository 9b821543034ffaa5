import type { Place } from "@schuifaan/shared/domain/place";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";

import { formatList } from "../../text/format-days.ts";
import { useText } from "../../text/use-text.tsx";

/** What nobody told us yet, in one sentence instead of a row of empty boxes; and what to do about it. */
export function UnknownFacts({ place }: { place: Place }) {
  const text = useText();
  const { unknown } = text.place;
  const things = unknownOf(place).map((thing) => unknown[thing]);
  if (things.length === 0) return null;
  return (
    <p className="unknown-facts">
      <CircleQuestionMark className="icon" aria-hidden="true" />
      <span>
        {unknown.sentence(formatList(things, text))} {place.contact.phone === undefined ? unknown.ask : unknown.call}
      </span>
    </p>
  );
}

function unknownOf({ entrance, cost, openingHours, openingHoursText, activities, access, accessNote, contact }: Place) {
  const isKnown = {
    door: entrance !== undefined,
    cost: cost !== undefined,
    hours: openingHours.length > 0 || openingHoursText !== undefined || activities.length > 0,
    access: accessNote !== undefined || Object.keys(access).length > 0,
    contact: Object.values(contact).some((way) => way !== undefined),
  };
  return (["door", "cost", "hours", "access", "contact"] as const).filter((thing) => !isKnown[thing]);
}
