import { randomUUID } from "node:crypto";

import type { Colleague } from "@schuifaan/shared/contract/colleagues";
import type { Role } from "@schuifaan/shared/contract/sign-in";
import type { AreaCode } from "@schuifaan/shared/domain/area-code";
import type { z } from "zod";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { areaWithParents } from "../identity/area-with-parents.ts";
import { endRole, giveRole, type HeldRole, readAllGrants } from "../identity/grants.ts";
import { ADMINS, holds, requireRoleSomewhere, type Who } from "../identity/may.ts";
import { nameGrants } from "../identity/name-grants.ts";
import { ensureUser } from "../identity/users.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { identityMailText } from "../text/identity-mail-text.ts";
import { problemText } from "../text/problem-text.ts";

type Colleagues = z.infer<typeof Colleague>[];
type Invitation = { readonly name: string; readonly email: string; readonly role: Role; readonly area: AreaCode | undefined; readonly publicUrl: string; readonly now: Date };

/** Who has a role in the areas where somebody is an admin, by name; of each only the roles there. Throws a Refusal for who is no admin. */
export async function readColleagues(db: Database, who: Who): Promise<Colleagues> {
  requireRoleSomewhere(who, ADMINS);
  const colleagues = new Map<string, Colleagues[number]>();
  for (const { user, grant } of await readAllGrants(db)) {
    if (!(await isOver(db, who, grant))) continue;
    const [named] = await nameGrants(db, [grant]);
    const known = colleagues.get(user.id) ?? { ...user, grants: [] };
    colleagues.set(user.id, { ...known, grants: [...known.grants, ...(named === undefined ? [] : [named])] });
  }
  return [...colleagues.values()].toSorted((one, other) => one.name.localeCompare(other.name, "nl"));
}

/**
 * Gives somebody a role in an area, and mails how to sign in. Only an admin holds a role everywhere, and only an admin of
 * everything gives that. Throws Refusals.
 */
export async function inviteColleague(db: Database, who: Who, { name, email, role, area, publicUrl, now }: Invitation): Promise<void> {
  requireRoleSomewhere(who, ADMINS);
  if (area === undefined && role !== "admin") throw new Refusal("invalid-input", undefined, [{ in: "body", field: "area", detail: problemText.areaMissing }]);
  if (!(await isOver(db, who, { areaCode: area }))) throw new Refusal("not-allowed");
  await inTransaction(db, async (transaction) => {
    const user = await ensureUser(transaction, { name, email }, now);
    await giveRole(transaction, { userId: user.id, role, areaCode: area, givenBy: who.id }, now);
    const [grant] = await nameGrants(transaction, [{ id: "", role, areaCode: area }]);
    const { title, role: roles, everywhere, how, button, closing } = identityMailText.invitation;
    const content = { language: "nl", title: title(who.name), paragraphs: [roles[role](grant?.area?.name ?? everywhere), how], closing } as const;
    const mail = writeMail({ ...content, choices: [{ label: button, address: `${publicUrl}/inloggen`, isMain: true }] });
    await queueMail(transaction, { dedupe: `colleague:${randomUUID()}`, kind: "colleague", to: { name: user.name, address: user.email }, subject: content.title, ...mail }, now);
  });
}

/** Takes a role away, at once. Throws Refusals; nobody takes away their own last way in by mistake: that is for another admin. */
export async function endColleagueGrant(db: Database, who: Who, grantId: string, now: Date): Promise<void> {
  requireRoleSomewhere(who, ADMINS);
  const found = (await readAllGrants(db)).find(({ grant }) => grant.id === grantId);
  if (found === undefined) throw new Refusal("not-found");
  if (!(await isOver(db, who, found.grant)) || found.user.id === who.id) throw new Refusal("not-allowed");
  await endRole(db, grantId, now);
}

/** Whether somebody is an admin of an area that holds the area of a grant; only who is admin everywhere is over one that holds everywhere. */
async function isOver(db: Database, who: Who, { areaCode }: Pick<HeldRole, "areaCode">): Promise<boolean> {
  return holds(who, ADMINS, areaCode === undefined ? [] : await areaWithParents(db, areaCode));
}
