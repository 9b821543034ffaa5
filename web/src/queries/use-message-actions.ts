import { answerMessage, sendMessage } from "@schuifaan/shared/contract/messages";
import { useMutation } from "@tanstack/react-query";
import type { z } from "zod";

import { callOperation } from "./call-operation.ts";

export function useSendMessage(place: string) {
  return useMutation({
    mutationFn: (body: z.input<typeof sendMessage.body>) => callOperation(sendMessage, { fields: { place }, body }),
    networkMode: "always",
  });
}

export function useAnswerMessage(token: string) {
  return useMutation({
    mutationFn: (body: z.input<typeof answerMessage.body>) => callOperation(answerMessage, { token, body }),
    networkMode: "always",
  });
}
