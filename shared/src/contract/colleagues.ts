import { z } from "zod";

import { AreaCode } from "../domain/area-code.ts";
import { defineOperation } from "./operation.ts";
import { Grant, Role } from "./sign-in.ts";

const Nothing = z.undefined();
const Anything = z.object({});

/** Who else may do what: for admins of the area. */
export const Colleague = z.object({ id: z.string(), name: z.string(), email: z.string(), grants: z.array(Grant) });

export const getColleagues = defineOperation({
  method: "GET", name: "getColleagues", path: "/api/v1/colleagues", summary: "Who has a role in your areas", access: "signed-in",
  input: Anything, body: Nothing, output: z.object({ colleagues: z.array(Colleague) }), problems: [401, 403],
});

export const inviteColleague = defineOperation({
  method: "POST", name: "inviteColleague", path: "/api/v1/colleagues", summary: "Gives somebody a role in an area, and mails them", access: "signed-in",
  input: Anything, body: z.object({ name: z.string().trim().min(1).max(60), email: z.email().max(200), role: Role, area: AreaCode.optional() }),
  output: z.object({ colleagues: z.array(Colleague) }), problems: [401, 403],
});

export const endGrant = defineOperation({
  method: "DELETE", name: "endGrant", path: "/api/v1/colleagues/grants/:grant", summary: "Takes a role away, at once", access: "signed-in",
  input: z.object({ grant: z.string().max(60) }), body: Nothing, output: z.object({ colleagues: z.array(Colleague) }), problems: [401, 403, 404],
});
