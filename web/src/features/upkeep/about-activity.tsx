import { isFromCalendar } from "@schuifaan/shared/domain/calendar-activity";
import type { Activity } from "@schuifaan/shared/domain/place";

import { capitalise } from "../../text/capitalise.ts";
import { followIn } from "../../text/follow-in.ts";
import { tellSchedule } from "../../text/tell-schedule.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ChoiceList } from "./choice-list.tsx";
import type { QuestionTools } from "./question.ts";
import { ActivityGoingQuestion } from "./questions/activity-going-question.tsx";
import { ActivityNameQuestion } from "./questions/activity-name-question.tsx";
import { ActivityPriceQuestion } from "./questions/activity-price-question.tsx";
import { NewActivityQuestion } from "./questions/new-activity-question.tsx";
import { SkipDateQuestion } from "./questions/skip-date-question.tsx";

const NEW = "nieuw";

type AboutActivityProps = { which: string | undefined; part: string | undefined; tools: QuestionTools };

/** First which activity, then what about it; or something new. */
export function AboutActivity({ which, part, tools }: AboutActivityProps) {
  const activity = tools.upkeep.place.activities.find(({ id }) => id === which);
  if (activity === undefined) return which === NEW ? <NewActivityQuestion tools={tools} /> : <ChooseActivity tools={tools} isGone={which !== undefined} />;
  switch (part) {
    case "naam": return <ActivityNameQuestion tools={tools} activity={activity} />;
    case "prijs": return <ActivityPriceQuestion tools={tools} activity={activity} />;
    case "niet": return <SkipDateQuestion tools={tools} activity={activity} />;
    case "gaat": return <ActivityGoingQuestion tools={tools} activity={activity} />;
    case undefined: default: return <ChoosePart tools={tools} activity={activity} />;
  }
}

function ChooseActivity({ tools: { token, upkeep: { place }, today }, isGone }: { tools: QuestionTools; isGone: boolean }) {
  const text = useText();
  const { questions: { activity: words }, change } = upkeepIn(text);
  const choices = [
    { what: "activiteit" as const, welke: NEW, title: words.add },
    ...place.activities.map((activity) => ({ what: "activiteit" as const, welke: activity.id, title: activity.title, hint: `${capitalise(tellSchedule(activity, today, text))}.` })),
  ];
  return (
    <>
      <h1 tabIndex={-1}>{words.which}</h1>
      {isGone && <p>{change.gone}</p>}
      <ChoiceList token={token} choices={choices} />
    </>
  );
}

function ChoosePart({ tools: { token, upkeep: { calendar } }, activity: { id, title } }: { tools: QuestionTools; activity: Activity }) {
  const text = useText();
  const { activity: words } = upkeepIn(text).questions;
  const { tijd, ...parts } = words.parts;
  const choices = [
    { what: "tijd" as const, welke: id, ...tijd },
    ...Object.entries(parts).map(([deel, part]) => ({ what: "activiteit" as const, welke: id, deel, title: part.title, hint: part.hint })),
  ];
  return (
    <>
      <h1 tabIndex={-1}>{words.title(title)}</h1>
      {calendar !== undefined && isFromCalendar({ id }) && <p className="notice">{followIn(text).timesFollow}</p>}
      <ChoiceList token={token} choices={choices} />
    </>
  );
}
