import { capitalise } from "../../text/capitalise.ts";
import { tellSlot } from "../../text/tell-change.ts";
import { tellSchedule } from "../../text/tell-schedule.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ChoiceList } from "./choice-list.tsx";
import type { QuestionTools } from "./question.ts";
import { ActivityTimeQuestion } from "./questions/activity-time-question.tsx";
import { SlotQuestion } from "./questions/slot-question.tsx";
import { slotKey } from "./slot-key.ts";

const NEW = "nieuw";

type AboutTimeProps = { which: string | undefined; tools: QuestionTools };

/** Which time is different: hours of the door, or an activity. What is chosen comes back in the address. */
export function AboutTime({ which, tools }: AboutTimeProps) {
  const { activities, openingHours } = tools.upkeep.place;
  const activity = activities.find(({ id }) => id === which);
  if (activity !== undefined) return <ActivityTimeQuestion tools={tools} activity={activity} />;
  const key = which?.replace(/^open\./, "");
  if (key !== undefined && which !== key && (key === NEW || openingHours.some((slot) => slotKey(slot) === key))) return <SlotQuestion tools={tools} which={key} />;
  return <ChooseTime tools={tools} isGone={which !== undefined} />;
}

function ChooseTime({ tools: { token, upkeep: { place }, today }, isGone }: { tools: QuestionTools; isGone: boolean }) {
  const text = useText();
  const { questions: { time }, change } = upkeepIn(text);
  const choices = [
    ...place.openingHours.map((slot) => ({ what: "tijd" as const, welke: `open.${slotKey(slot)}`, title: time.open, hint: tellSlot(slot, text) })),
    { what: "tijd" as const, welke: `open.${NEW}`, title: time.newSlot },
    ...place.activities.map((activity) => ({ what: "tijd" as const, welke: activity.id, title: activity.title, hint: `${capitalise(tellSchedule(activity, today, text))}.` })),
    { what: "activiteit" as const, welke: NEW, title: time.newActivity },
  ];
  return (
    <>
      <h1 tabIndex={-1}>{time.which}</h1>
      {isGone && <p>{change.gone}</p>}
      <ChoiceList token={token} choices={choices} />
    </>
  );
}
