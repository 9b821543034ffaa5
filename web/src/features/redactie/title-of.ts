import type { Task } from "@schuifaan/shared/contract/redactie";

import type { redactieIn } from "../../text/redactie-in.ts";

/** What a task is about: the place, or else what came in. */
export function titleOf({ place, body }: Task, { task, worklist }: ReturnType<typeof redactieIn>): string {
  if (place !== undefined) return place.name;
  if (body.kind === "tip_new_place") return body.name;
  if (body.kind === "reply") return body.subject === "" ? worklist.kinds.reply : body.subject;
  return body.kind === "import" ? `${body.source}, ${task.row(body.rowNumber)}` : worklist.kinds[body.kind];
}
