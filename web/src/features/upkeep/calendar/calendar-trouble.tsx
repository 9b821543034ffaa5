import { CalendarFailure } from "@schuifaan/shared/domain/calendar-failure";

import { ApiProblem } from "../../../queries/api-problem.ts";
import { followIn } from "../../../text/follow-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { TroubleNotice } from "../trouble-notice.tsx";

/** Why a calendar could not be read or followed, and what to do about it; nothing while all is well. */
export function CalendarTrouble({ error }: { error: Error | null }) {
  const words = followIn(useText());
  const failure = failureOf(error);
  const isNotYet = error instanceof ApiProblem && error.code === "not-allowed";
  if (failure === undefined && !isNotYet) return <TroubleNotice error={error} />;
  return (
    <div className="notice trouble" role="alert">
      <h2>{words.failed}</h2>
      <p>{failure === undefined ? words.notYet : words.failure[failure]}</p>
    </div>
  );
}

/** An address that is no address at all is one that we cannot use. */
function failureOf(error: Error | null): CalendarFailure | undefined {
  if (!(error instanceof ApiProblem) || error.code !== "invalid-input") return undefined;
  return CalendarFailure.safeParse(error.errors[0]?.detail).data ?? "wrong-address";
}
