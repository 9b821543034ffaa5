import { answerOf } from "./answer-of.ts";
import type { Change } from "./change.ts";
import { isSame } from "./is-same.ts";
import type { Place } from "./place.ts";

/** One thing that two states of a place tell differently; absent on a side that does not tell it. */
export type Difference = { readonly kind: Change["kind"]; readonly before: Change | undefined; readonly after: Change | undefined };

/** What differs between a place as it was and as it became, in the questions that a maker is asked. */
export function differencesBetween(before: Place, after: Place): Difference[] {
  const questions = [...WHOLE, ...questionsAbout(before), ...questionsAbout(after)];
  const kinds = new Map(questions.map((question) => [keyOf(question), question]));
  return [...kinds.values()].flatMap((question): Difference[] => {
    const [was, became] = [tell(before, question), tell(after, question)];
    return isSame(was, became) ? [] : [{ kind: (became ?? was ?? question).kind, before: was, after: became }];
  });
}

/** An empty answer, only to ask by: answerOf looks at its kind alone. */
const WHOLE: readonly Change[] = [
  { kind: "name", name: "" }, { kind: "type", type: "group" }, { kind: "summary", summary: "" }, { kind: "address", address: {} },
  { kind: "entrance", entrance: "" }, { kind: "hours", openingHours: [] }, { kind: "holidays" }, { kind: "first_visit", text: "" },
  { kind: "host", hasConsent: false }, { kind: "contact", contact: {} }, { kind: "welcome", welcome: [], languages: [] },
  { kind: "access", access: {} }, { kind: "facilities", facilities: [] }, { kind: "cost", cost: { kind: "free", amountInEuros: 0 } },
  { kind: "resumed" },
];

function questionsAbout({ activities, needs, closures, specialOpen }: Place): Change[] {
  return [
    ...activities.map((activity): Change => ({ kind: "activity", activity })),
    ...needs.map((need): Change => ({ kind: "need", need })),
    ...closures.map((closure): Change => ({ kind: "closure", closure })),
    ...specialOpen.map((special): Change => ({ kind: "special_open", specialOpen: special })),
  ];
}

/** One of many is known by what it is about. */
function keyOf(question: Change): string {
  if (question.kind === "activity") return `activity ${question.activity.id}`;
  if (question.kind === "need") return `need ${question.need.id}`;
  if (question.kind === "closure") return `closure ${question.closure.from} ${question.closure.to}`;
  return question.kind === "special_open" ? `special_open ${question.specialOpen.date}` : question.kind;
}

function tell(place: Place, question: Change): Change | undefined {
  return question.kind === "resumed" ? tellStatus(place) : answerOf(place, question);
}

function tellStatus({ status, statusNote: note, movedTo }: Place): Change {
  if (status === "closed") return { kind: "stopped", note };
  if (status === "moved") return { kind: "moved", note: note ?? "", movedTo };
  return status === "paused" ? { kind: "paused", note } : { kind: "resumed" };
}
