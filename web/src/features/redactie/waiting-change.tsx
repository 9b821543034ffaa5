import type { Change } from "@schuifaan/shared/domain/change";
import { answerOf } from "@schuifaan/shared/domain/answer-of";
import { useQuery } from "@tanstack/react-query";

import { redactieQueries } from "../../queries/redactie-queries.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ChangeSides } from "./change-sides.tsx";

/** A change that waits, beside what the page says now. */
export function WaitingChange({ placeId, change, today }: { placeId: string; change: Change; today: string }) {
  const { task: words } = redactieIn(useText());
  const found = useQuery(redactieQueries.place(placeId));
  if (found.data === undefined) return null;
  const { place } = found.data;
  return <ChangeSides kind={change.kind} before={answerOf(place, change)} after={change} labels={{ before: words.was, after: words.becomes }} place={place} today={today} />;
}
