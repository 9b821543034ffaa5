import type { Problem } from "@schuifaan/shared/contract/problem";

import { problemCodeOf } from "../../queries/api-problem.ts";
import { useOnline } from "../../queries/use-online.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TroubleBox } from "../../ui/trouble-box.tsx";

type Words = ReturnType<typeof redactieIn>["trouble"];

/** Why something was not done, and what to do; nothing while all is well. */
export function RedactieTrouble({ error }: { error: Error | null }) {
  const { trouble } = redactieIn(useText());
  const isOnline = useOnline();
  return <TroubleBox title={trouble.title} sentence={error === null ? undefined : sentenceFor(problemCodeOf(error), isOnline, trouble)} />;
}

function sentenceFor(code: Problem["code"] | undefined, isOnline: boolean, words: Words): string {
  if (!isOnline) return words.offline;
  if (code === "not-allowed") return words.notAllowed;
  if (code === "not-found") return words.gone;
  if (code === "changed-meanwhile") return words.closed;
  if (code === "too-often") return words.tooOften;
  return code === "invalid-input" || code === "too-large" ? words.refused : words.unreachable;
}
