import { AgendaDay } from "../../features/agenda/agenda-day.tsx";
import type { PlannedDay } from "../../features/agenda/group-activities.ts";
import { capitalise } from "../../text/capitalise.ts";
import { formatDay } from "../../text/format-moment.ts";
import { useText } from "../../text/use-text.tsx";
import type { AgendaView } from "../../url/agenda-view.ts";

type NothingOnProps = {
  view: AgendaView;
  /** The first day after that has something. */
  later: PlannedDay | undefined;
  isLaterKnown: boolean;
  now: number;
  onChoose: (change: Partial<AgendaView>) => void;
  onStep: (date: string) => void;
};

/** The button that was pressed goes away with what it stood in: whoever reads by ear goes on from the top. */
function readFromTop(): void {
  document.querySelector("h1")?.focus();
}

/** Nothing on is never the end: the next day that has something stands there, or a way to it. */
export function NothingOn({ view, later, isLaterKnown, now, onChoose, onStep }: NothingOnProps) {
  const text = useText();
  const change = (changed: Partial<AgendaView>) => {
    readFromTop();
    onChoose(changed);
  };
  const step = (date: string) => {
    readFromTop();
    onStep(date);
  };
  const { nothing, clear, area } = text.agenda;
  const hasChoices = view.part !== undefined || view.categories !== undefined || view.isFree || view.isWalkIn;
  const day = view.day === "today" || view.day === "tomorrow" || view.day === "week" ? view.day : "day";
  return (
    <>
      <div className="notice">
        <p>
          <strong>{nothing[day]}</strong> {isLaterKnown && later === undefined && nothing.none}
        </p>
        {hasChoices && <p>{nothing.chosen}</p>}
        <p className="buttons">
          {hasChoices && (
            <button type="button" className="button" onClick={() => change({ part: undefined, categories: undefined, isFree: false, isWalkIn: false })}>
              {clear}
            </button>
          )}
          {view.area !== undefined && (
            <button type="button" className="button" data-look="ghost" onClick={() => change({ area: undefined })}>
              {area.clear}
            </button>
          )}
        </p>
      </div>
      {later !== undefined && (
        <>
          <h2 className="agenda-later">{capitalise(nothing.later(formatDay(later.day, now, text)))}</h2>
          <AgendaDay planned={later} now={now} isNamed={false} />
          <p className="buttons">
            <button type="button" className="button" data-look="ghost" onClick={() => step(later.day)}>
              {nothing.toDay(formatDay(later.day, now, text))}
            </button>
          </p>
        </>
      )}
    </>
  );
}
