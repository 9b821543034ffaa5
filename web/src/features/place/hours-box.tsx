import type { Timeline } from "@schuifaan/shared/domain/moment";
import type { Place } from "@schuifaan/shared/domain/place";

import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { tellExceptions } from "./tell-exceptions.ts";
import { WeekTable } from "./week-table.tsx";

type HoursBoxProps = { place: Place; today: string; timeline: Timeline };

/** The week as it mostly is, and in sentences what is otherwise. */
export function HoursBox({ place, today, timeline }: HoursBoxProps) {
  const text = useText();
  const { hours } = text.place;
  const { openingHours, openingHoursText, activities, entry } = place;
  const words = openingHoursText ?? (activities.length > 0 ? hours.byActivity : undefined);
  const sentences = tellExceptions(place, today, text);
  if (openingHours.length === 0 && words === undefined && sentences.length === 0) return null;
  return (
    <Box title={hours.title} className="hours">
      {openingHours.length > 0 ? (
        <WeekTable slots={openingHours} entry={entry} today={today} isClosedToday={timeline.closedBecause !== undefined} />
      ) : (
        words !== undefined && <p>{words}</p>
      )}
      <ul className="sentences">
        {sentences.map(({ sentence, own }) => (
          <li key={sentence}>
            {sentence} <OwnWords>{own}</OwnWords>
          </li>
        ))}
      </ul>
    </Box>
  );
}
