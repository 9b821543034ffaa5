import { changeListing, type Upkeep } from "@schuifaan/shared/contract/upkeep";
import type { Change } from "@schuifaan/shared/domain/change";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { ApiProblem } from "../../queries/api-problem.ts";
import { upkeepQueries } from "../../queries/upkeep-queries.ts";
import { useMakerAction } from "../../queries/use-maker-action.ts";

/** `live`: everybody sees it; `waiting`: the wijkredactie looks first; `nothing-new`: it was so already. */
type Outcome = "live" | "waiting" | "nothing-new";
export type Saved = { readonly outcome: Outcome; readonly before: Upkeep; readonly after: Upkeep; readonly change: Change };

/**
 * Sends an answer that was given while looking at one version of the listing. When somebody was first, nothing is saved:
 * `newer` is the listing as it is now, and sending again says that this one was seen.
 */
export function useAnswer(token: string, upkeep: Upkeep, onSaved: () => void) {
  const client = useQueryClient();
  const [seen, setSeen] = useState(upkeep);
  const [newer, setNewer] = useState<Upkeep>();
  const [saved, setSaved] = useState<Saved>();
  const [trouble, setTrouble] = useState<Error>();
  const action = useMakerAction(changeListing, token, (answer) => answer.upkeep);

  const look = async () => {
    try {
      setNewer(await client.fetchQuery(upkeepQueries.byToken(token)));
    } catch (error) {
      setTrouble(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const send = (change: Change, about: Upkeep) => {
    setTrouble(undefined);
    setNewer(undefined);
    setSeen(about);
    action.mutate(
      { body: { version: about.version, change } },
      {
        onSuccess: ({ outcome, upkeep: after }) => {
          setSaved({ outcome, before: about, after, change });
          onSaved();
        },
        onError: (error) => {
          if (error instanceof ApiProblem && error.code === "changed-meanwhile") void look();
          else setTrouble(error);
        },
      },
    );
  };
  return { seen, newer, saved, trouble: trouble ?? null, isBusy: action.isPending, send };
}
