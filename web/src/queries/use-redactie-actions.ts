import { endGrant, inviteColleague } from "@schuifaan/shared/contract/colleagues";
import { closeTask, type ManagedPlace, type Outcome } from "@schuifaan/shared/contract/redactie";
import { mailSignInLink, signIn, signOut, startOpenIdConnect } from "@schuifaan/shared/contract/sign-in";
import type { UrlInput } from "@schuifaan/shared/contract/endpoint";
import type { Operation } from "@schuifaan/shared/contract/operation";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";

import { callOperation } from "./call-operation.ts";
import { redactieQueries } from "./redactie-queries.ts";

// Each is tried when asked, also when the browser thinks there is no connection, and never by itself a second time.
const ONCE = { networkMode: "always" } as const;

export function useMailLink() {
  return useMutation({ mutationFn: (email: string) => callOperation(mailSignInLink, { body: { email } }), ...ONCE });
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (token: string) => callOperation(signIn, { body: { token } }), ...ONCE, onSuccess: () => client.clear() });
}

/** Answers where the browser goes on. */
export function useOpenIdConnect() {
  return useMutation({ mutationFn: () => callOperation(startOpenIdConnect, { body: undefined }), ...ONCE });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => callOperation(signOut, { body: undefined }), ...ONCE, onSuccess: () => client.clear() });
}

/** Also when it failed the list is read again: most often somebody else was first. */
export function useCloseTask() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ task, outcome }: { task: string; outcome: Outcome }) => callOperation(closeTask, { fields: { task }, body: outcome }),
    ...ONCE,
    onSettled: () => client.invalidateQueries(redactieQueries.worklist()),
  });
}

/** Something done to one listing; the answer is that listing, and every part of the page shows it. */
export function usePlaceAction<Input extends UrlInput, Body extends z.ZodType>(operation: Operation<Input, Body, typeof ManagedPlace>, place: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ fields = {}, body }: { fields?: Readonly<Record<string, string>>; body: z.input<Body> }) => callOperation(operation, { fields: { place, ...fields }, body }),
    ...ONCE,
    onSuccess: (managed) => {
      client.setQueryData(redactieQueries.place(place).queryKey, managed);
      // What the public sees has changed with it.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "redactie" });
    },
  });
}

export function useInviteColleague() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof inviteColleague.body>) => callOperation(inviteColleague, { body }),
    ...ONCE,
    onSuccess: (answer) => client.setQueryData(redactieQueries.colleagues().queryKey, answer),
  });
}

export function useEndGrant() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (grant: string) => callOperation(endGrant, { fields: { grant }, body: undefined }),
    ...ONCE,
    onSuccess: (answer) => client.setQueryData(redactieQueries.colleagues().queryKey, answer),
  });
}
