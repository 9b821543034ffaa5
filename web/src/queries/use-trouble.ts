import { problemCodeOf } from "./api-problem.ts";
import { useOnline } from "./use-online.ts";

/** Why something was not sent, as a name for the texts. */
export type Trouble = "offline" | "tooOften" | "gone" | "late" | "refused" | "failed";

export function useTrouble(error: Error | null): Trouble | undefined {
  const isOnline = useOnline();
  if (error === null) return undefined;
  const code = problemCodeOf(error);
  if (code === undefined) return isOnline ? "failed" : "offline";
  switch (code) {
    case "too-often": return "tooOften";
    case "not-found": return "gone";
    case "changed-meanwhile": return "late";
    case "invalid-input": case "too-large": return "refused";
    case "not-signed-in": case "link-ended": case "not-allowed": case "not-ready": case "read-only": case "unexpected": break;
  }
  return "failed";
}
