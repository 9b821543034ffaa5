import type { Place } from "@schuifaan/shared/domain/place";
import BadgeCheck from "lucide-react/icons/badge-check";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import Phone from "lucide-react/icons/phone";

import { formatConfirmedBy } from "../../text/format-confirmed.ts";
import { useText } from "../../text/use-text.tsx";

type ConfirmedLineProps = { place: Place; today: string };

/** Who says that all this is true, and since when. */
export function ConfirmedLine({ place, today }: ConfirmedLineProps) {
  const { sentence, isOld } = formatConfirmedBy(place, today, useText());
  const OldIcon = place.contact.phone === undefined ? CircleQuestionMark : Phone;
  const Icon = isOld ? OldIcon : BadgeCheck;
  return (
    <p className="confirmed-line" data-old={isOld}>
      <Icon className="icon" aria-hidden="true" />
      <span>{sentence}</span>
    </p>
  );
}
