import type { Outcome, Task } from "@schuifaan/shared/contract/redactie";

import type { redactieIn } from "../../text/redactie-in.ts";

type Words = ReturnType<typeof redactieIn>;

/** One press with which a task is done. What it `needs` is asked first, and sent along. */
export type Choice = { readonly label: string; readonly outcome: Outcome; readonly isMain?: boolean };

/** What may become of a task, the most likely first. */
export function outcomesOf({ body, place }: Task, { outcome: words, task }: Words): Choice[] {
  switch (body.kind) {
    case "call": return [
      { label: words.confirmed, outcome: { outcome: "confirmed" }, isMain: true }, { label: words.noAnswer, outcome: { outcome: "no_answer" } }, { label: words.changed, outcome: { outcome: "done" } },
    ];
    case "tip_wrong": return [{ label: words.wrongAccepted, outcome: { outcome: "accepted" }, isMain: true }, { label: words.wrongDeclined, outcome: { outcome: "declined" } }];
    case "tip_new_place": return [
      { label: words.tipAccepted, outcome: { outcome: "accepted" }, isMain: true },
      ...body.alike.map(({ id, name }): Choice => ({ label: task.same(name), outcome: { outcome: "merged", into: id } })),
      { label: words.tipDeclined, outcome: { outcome: "declined" } },
    ];
    case "risky_change": return [{ label: words.changeAccepted, outcome: { outcome: "accepted" }, isMain: true }, { label: words.changeDeclined, outcome: { outcome: "declined" } }];
    case "duplicate": return [
      ...[place, body.other].flatMap((one): Choice[] => (one === undefined ? [] : [{ label: words.stays(one.name), outcome: { outcome: "merged", into: one.id } }])),
      { label: words.apart, outcome: { outcome: "declined" } },
    ];
    case "import": return [
      { label: words.placed, outcome: { outcome: "placed" }, isMain: true },
      ...body.alike.map(({ id, name }): Choice => ({ label: task.same(name), outcome: { outcome: "merged", into: id } })),
      { label: words.noPlace, outcome: { outcome: "declined" } },
    ];
    case "message_check": return [{ label: words.passOn, outcome: { outcome: "accepted" }, isMain: true }, { label: words.throwAway, outcome: { outcome: "declined" } }];
    case "bounce": case "reply": case "calendar": case "message_late": break;
  }
  return [{ label: words.done, outcome: { outcome: "done" }, isMain: true }];
}

/** Whether somebody is waiting for words about it. */
export function hasAnswer({ body: { kind } }: Task): boolean {
  return kind === "tip_wrong" || kind === "tip_new_place" || kind === "risky_change";
}

/** Whether it can go on the map only with a point. */
export function needsPoint({ body }: Task): boolean {
  if (body.kind === "tip_new_place") return body.point === undefined;
  return body.kind === "import" && ["no-position", "not-geocoded", "outside-nl"].includes(body.reason);
}

export function needsType({ body }: Task): boolean {
  return body.kind === "import" && body.reason === "type-unknown";
}
