import { addNote, reportWrong, tipPlace } from "@schuifaan/shared/contract/tips";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";

import { callOperation } from "./call-operation.ts";
import { tipQueries } from "./tip-queries.ts";

export function useReportWrong(place: string) {
  return useMutation({
    mutationFn: (body: z.input<typeof reportWrong.body>) => callOperation(reportWrong, { fields: { place }, body }),
    networkMode: "always",
  });
}

export function useTipPlace() {
  return useMutation({ mutationFn: (body: z.input<typeof tipPlace.body>) => callOperation(tipPlace, { body }), networkMode: "always" });
}

export function useAddNote(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (note: string) => callOperation(addNote, { token, body: { note } }),
    networkMode: "always",
    onSuccess: () => client.invalidateQueries(tipQueries.byToken(token)),
  });
}
