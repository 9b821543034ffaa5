import { changeManagedPlace, ManagedPlace } from "@schuifaan/shared/contract/redactie";
import type { Change } from "@schuifaan/shared/domain/change";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { ApiProblem } from "../../queries/api-problem.ts";
import { redactieQueries } from "../../queries/redactie-queries.ts";
import { usePlaceAction } from "../../queries/use-redactie-actions.ts";

/**
 * Saves a change that was typed while looking at one version of a listing. When somebody was first nothing is saved:
 * `present` is what they left, and only then can one save beside it.
 */
export function useEdit(managed: ManagedPlace, onSaved: () => void) {
  const client = useQueryClient();
  const action = usePlaceAction(changeManagedPlace, managed.place.id);
  const [seen, setSeen] = useState(managed);
  const [present, setPresent] = useState<ManagedPlace>();
  const [saved, setSaved] = useState<Change>();

  const send = (change: Change, looked: ManagedPlace) => {
    setSaved(undefined);
    setSeen(looked);
    action.mutate(
      { body: { version: looked.version, changes: [change] } },
      {
        onSuccess: () => {
          setPresent(undefined);
          setSaved(change);
          onSaved();
        },
        onError: (error) => setPresent(presentOf(error)),
      },
    );
  };
  return {
    seen,
    present,
    saved,
    isBusy: action.isPending,
    trouble: present === undefined ? action.error : null,
    save: (change: Change) => send(change, managed),
    saveBeside: (change: Change) => send(change, present ?? managed),
    takeTheirs: () => {
      if (present !== undefined) client.setQueryData(redactieQueries.place(managed.place.id).queryKey, present);
      setPresent(undefined);
      action.reset();
      onSaved();
    },
    forget: () => {
      setPresent(undefined);
      setSaved(undefined);
      action.reset();
    },
  };
}

function presentOf(error: Error): ManagedPlace | undefined {
  return error instanceof ApiProblem && error.code === "changed-meanwhile" ? ManagedPlace.safeParse(error.present).data : undefined;
}
