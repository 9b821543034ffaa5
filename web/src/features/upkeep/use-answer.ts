import { changeListing, type Upkeep } from "@schuifaan/shared/contract/upkeep";
import type { Change } from "@schuifaan/shared/domain/change";
import { useQueryClient } from "@tanstack/react-query";
import { useContext, useState } from "react";

import { ApiProblem } from "../../queries/api-problem.ts";
import { upkeepQueries } from "../../queries/upkeep-queries.ts";
import { useMakerAction } from "../../queries/use-maker-action.ts";
import { type Answered, AnswerWayContext } from "./answer-way.ts";

/** `live`: everybody sees it; `waiting`: the wijkredactie looks first; `nothing-new`: it was so already. */
export type Saved = { readonly outcome: Answered["outcome"]; readonly before: Upkeep; readonly after: Upkeep; readonly change: Change };

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
  const [isBusy, setIsBusy] = useState(false);
  const byLink = useMakerAction(changeListing, token, (answer) => answer.upkeep);
  const way = useContext(AnswerWayContext);

  const send = async (change: Change, about: Upkeep) => {
    setTrouble(undefined);
    setNewer(undefined);
    setSeen(about);
    setIsBusy(true);
    try {
      const { outcome, upkeep: after } = await (way?.send(change, about.version) ?? byLink.mutateAsync({ body: { version: about.version, change } }));
      setSaved({ outcome, before: about, after, change });
      onSaved();
    } catch (error) {
      if (error instanceof ApiProblem && error.code === "changed-meanwhile") await look();
      else setTrouble(toError(error));
    } finally {
      setIsBusy(false);
    }
  };
  const look = async () => {
    try {
      setNewer(await (way?.look() ?? client.fetchQuery(upkeepQueries.byToken(token))));
    } catch (error) {
      setTrouble(toError(error));
    }
  };
  return { seen, newer, saved, trouble: trouble ?? null, isBusy, send: (change: Change, about: Upkeep) => void send(change, about) };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
