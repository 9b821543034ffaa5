import { addDays } from "@schuifaan/shared/domain/calendar-day";
import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import type { Place } from "@schuifaan/shared/domain/place";

import { formatList } from "../../text/format-days.ts";
import { formatLanguage } from "../../text/format-language.ts";
import { formatSchedule } from "../../text/format-schedule.ts";
import { useText } from "../../text/use-text.tsx";

type PaperExtrasProps = { place: Place; today: string };

const FEATURES = ["step_free", "wheelchair", "accessible_toilet"] as const;
const MOST_ACTIVITIES = 4;

/** Nice to know, and the first to go when the sheet is full; the last one first. */
export function PaperExtras({ place, today }: PaperExtrasProps) {
  const text = useText();
  const { card } = text.along;
  const { access, languages, openingHours, activities } = place;
  const known = FEATURES.flatMap((feature) => {
    const value = access[feature];
    return value === undefined ? [] : [`${text.labels.access[feature]}: ${text.labels.accessValue[value].toLowerCase()}`];
  });
  const isAhead = new Set(findOccurrences(place, today, addDays(today, 366)).map(({ activityId }) => activityId));
  const doing = openingHours.length > 0 ? activities.filter(({ id }) => isAhead.has(id)).slice(0, MOST_ACTIVITIES) : [];
  return (
    <>
      {known.length > 0 && (
        <section className="paper-fact" data-extra>
          <h3>{text.place.access.title}</h3>
          <p>{known.join(" · ")}</p>
        </section>
      )}
      {doing.length > 0 && (
        <section className="paper-fact" data-extra>
          <h3>{card.doing}</h3>
          <ul>
            {doing.map(({ id, title, schedule }) => (
              <li key={id}>
                {title}: {formatSchedule(schedule, today, text)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {languages.length > 0 && <p data-extra>{card.languages(formatList(languages.map((code) => formatLanguage(code, text)), text))}</p>}
    </>
  );
}
