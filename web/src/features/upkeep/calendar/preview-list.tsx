import type { CalendarPreview } from "@schuifaan/shared/contract/calendar-link";
import type { Activity } from "@schuifaan/shared/domain/place";

import { followIn } from "../../../text/follow-in.ts";
import type { Messages } from "../../../text/nl.ts";
import { tellSchedule } from "../../../text/tell-schedule.ts";
import { useText } from "../../../text/use-text.tsx";

type PreviewListProps = { preview: CalendarPreview; today: string };

/** What a calendar brings, changes, takes away and cannot bring, as sentences. */
export function PreviewList({ preview: { added, changed, gone, same, skipped }, today }: PreviewListProps) {
  const text = useText();
  const { preview: words, why, noName } = followIn(text);
  const tell = (activity: Activity) => tellActivity(activity, today, text);
  return (
    <>
      <Part title={words.added} lines={added.map((activity) => ({ id: activity.id, line: tell(activity) }))} />
      <Part title={words.changed} lines={changed.map(({ after }) => ({ id: after.id, line: tell(after) }))} />
      <Part title={words.gone} lines={gone.map(({ id, title }) => ({ id, line: title }))} />
      {same > 0 && <p>{words.same(same)}</p>}
      <Part title={words.skipped} lines={skipped.map((one, index) => ({ id: `${index}`, line: one.title === "" ? noName : one.title, aside: why[one.why] }))} isSoft />
    </>
  );
}

type PartProps = { title: string; lines: readonly { id: string; line: string; aside?: string }[]; isSoft?: boolean };

function Part({ title, lines, isSoft = false }: PartProps) {
  if (lines.length === 0) return null;
  return (
    <section className={isSoft ? "calendar-part soft" : "calendar-part"} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {lines.map(({ id, line, aside }) => (
          <li key={id}>
            {line}
            {aside !== undefined && <small>{aside}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Koffie: elke woensdag van 10.00 tot 12.00 uur, niet op 23 december." */
function tellActivity(activity: Activity, today: string, text: Messages): string {
  const { preview: words } = followIn(text);
  const extra = activity.exceptions.extraDates.filter(({ date }) => date >= today).length;
  const when = tellSchedule(activity, today, text);
  return words.activity(activity.title, extra > 0 ? `${when}, ${words.more(extra)}` : when);
}
