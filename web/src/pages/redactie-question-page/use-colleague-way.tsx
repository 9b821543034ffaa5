import { changeManagedPlace, type ManagedPlace } from "@schuifaan/shared/contract/redactie";
import type { Me } from "@schuifaan/shared/contract/sign-in";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import type { AnswerWay } from "../../features/upkeep/answer-way.ts";
import { redactieQueries } from "../../queries/redactie-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { usePlaceAction } from "../../queries/use-redactie-actions.ts";
import { toUpkeep } from "./to-upkeep.ts";

/** How a colleague answers a question about a listing: in their own role, and live at once. */
export function useColleagueWay({ place: { id } }: ManagedPlace, me: Me): AnswerWay {
  const client = useQueryClient();
  const now = useNow();
  const action = usePlaceAction(changeManagedPlace, id);
  return {
    send: async (change, version) => ({ outcome: "live", upkeep: toUpkeep(await action.mutateAsync({ body: { version, changes: [change] } }), me, now) }),
    look: async () => toUpkeep(await client.fetchQuery(redactieQueries.place(id)), me, now),
    linkTo: ({ what, welke, deel }, inside) => <Link className="big" to="/redactie/plek/$id/anders/$what" params={{ id, what }} search={{ welke, deel }}>{inside}</Link>,
    linkBack: (label, look, onPress) => (
      <Link {...(look === "link" ? { className: "row-link" } : { className: "button", "data-look": "ghost" })} to="/redactie/plek/$id" params={{ id }} onClick={onPress}>{label}</Link>
    ),
  };
}
