import { Link } from "@tanstack/react-router";

import { ApiProblem } from "../../queries/api-problem.ts";
import { useOnline } from "../../queries/use-online.ts";
import type { nlUpkeep } from "../../text/nl-upkeep.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";

export function isLinkEnded(error: unknown): boolean {
  return error instanceof ApiProblem && (error.code === "link-ended" || error.code === "not-signed-in");
}

/** Why something was not done, and what to do; nothing while all is well. */
export function TroubleNotice({ error }: { error: Error | null }) {
  const { trouble } = upkeepIn(useText());
  const isOnline = useOnline();
  if (error === null) return null;
  return (
    <div className="notice trouble" role="alert">
      <h2>{trouble.title}</h2>
      <p>{sentenceFor(error, isOnline, trouble)}</p>
      {isLinkEnded(error) && <Link to="/bijhouden">{trouble.newLink}</Link>}
    </div>
  );
}

/** The api names some reasons by a code of their own. */
function sentenceForReason({ errors }: ApiProblem, { because, refused }: (typeof nlUpkeep)["trouble"]): string {
  const sentences: ReadonlyMap<string, string> = new Map(Object.entries(because));
  return sentences.get(errors[0]?.detail ?? "") ?? refused;
}

function sentenceFor(error: Error, isOnline: boolean, trouble: (typeof nlUpkeep)["trouble"]): string {
  if (!(error instanceof ApiProblem)) return isOnline ? trouble.unreachable : trouble.offline;
  switch (error.code) {
    case "too-often": return trouble.tooOften;
    case "too-large": return trouble.tooLarge;
    case "not-found": return trouble.gone;
    case "invalid-input": case "changed-meanwhile": return sentenceForReason(error, trouble);
    case "not-signed-in": case "link-ended": return trouble.ended;
    case "not-allowed": case "not-ready": case "read-only": case "unexpected": break;
  }
  return trouble.unreachable;
}
