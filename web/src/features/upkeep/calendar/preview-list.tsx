import type { CalendarPreview } from "@schuifaan/shared/contract/calendar-link";
import type { Activity } from "@schuifaan/shared/domain/place";

import { capitalise } from "../../../text/capitalise.ts";
import { followIn } from "../../../text/follow-in.ts";
import { formatDate } from "../../../text/format-date.ts";
import { formatList } from "../../../text/format-days.ts";
import type { Messages } from "../../../text/nl.ts";
import { tellSchedule } from "../../../text/tell-schedule.ts";
import { useText } from "../../../text/use-text.tsx";

/** More dates than these nobody reads in one sentence. */
const MOST_DATES = 3;

type PreviewListProps = { preview: CalendarPreview; today: string };

/** What a calendar brings, changes, takes away and cannot bring, as sentences. */
export function PreviewList({ preview: { added, changed, gone, same, skipped }, today }: PreviewListProps) {
  const text = useText();
  const { preview: words, why, noName } = followIn(text);
  const tell = (activity: Activity): Line => ({ id: activity.id, line: activity.title, aside: tellWhen(activity, today, text) });
  return (
    <>
      <Part title={words.added} lines={added.map(tell)} />
      <Part title={words.changed} lines={changed.map(({ after }) => tell(after))} />
      <Part title={words.gone} lines={gone.map(({ id, title }) => ({ id, line: title }))} look="gone" />
      {same > 0 && <p>{words.same(same)}</p>}
      <Part title={words.skipped} lines={skipped.map((one, index) => ({ id: `${index}`, line: one.title === "" ? noName : one.title, aside: why[one.why] }))} look="soft" />
    </>
  );
}

type Line = { readonly id: string; readonly line: string; readonly aside?: string };
type PartProps = { title: string; lines: readonly Line[]; look?: "fresh" | "gone" | "soft" };

function Part({ title, lines, look = "fresh" }: PartProps) {
  if (lines.length === 0) return null;
  return (
    <section className="calendar-part" data-look={look} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {lines.map(({ id, line, aside }) => (
          <li key={id}>
            <strong>{line}</strong>
            {aside !== undefined && <small>{aside}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Elke woensdag van 10.00 tot 12.00 uur, niet op 23 december, ook op 24 december." */
function tellWhen(activity: Activity, today: string, text: Messages): string {
  const { preview: words } = followIn(text);
  const extra = activity.exceptions.extraDates.filter(({ date }) => date >= today).map(({ date, text: name }) => formatDate(date, today, text) + (name === undefined ? "" : ` (${name})`));
  const parts = [tellSchedule(activity, today, text)];
  if (extra.length > MOST_DATES) parts.push(words.more(extra.length));
  else if (extra.length > 0) parts.push(words.also(formatList(extra, text)));
  return `${capitalise(parts.join(", "))}.`;
}
