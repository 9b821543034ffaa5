import { endGrant, getColleagues, inviteColleague } from "@schuifaan/shared/contract/colleagues";
import {
  addMaker, changeManagedPlace, closeTask, findManagedPlaces, getManagedPlace, getWorklist, mergePlaces, removeMaker, restoreVersion,
} from "@schuifaan/shared/contract/redactie";
import type { Hono } from "hono";

import type { Database } from "../database/open-database.ts";
import { serveOperation } from "../http/serve-operation.ts";
import type { Identity } from "../identity/create-identity.ts";
import type { Who } from "../identity/may.ts";
import { changeManagedPlace as change, restoreVersion as restore } from "./change-managed-place.ts";
import { closeTask as close } from "./close-task.ts";
import { endColleagueGrant, inviteColleague as invite, readColleagues } from "./colleagues.ts";
import { findManagedPlaces as find } from "./find-managed-places.ts";
import { askMaker, dismissMaker } from "./manage-makers.ts";
import { mergePlaces as merge } from "./merge-places.ts";
import { readManagedPlace } from "./read-managed-place.ts";
import { readWorklist } from "./read-worklist.ts";

export type RedactieParts = {
  readonly db: () => Database;
  readonly identity: Pick<Identity, "requireWho">;
  /** Resolves when this server shows that change. */
  readonly reachedSeq: (seq: number) => Promise<void>;
  readonly publicUrl: string;
  readonly now: () => Date;
};

/** Everything that the wijkredactie does, each for who has the role where it happens. */
export function redactieRoutes(app: Hono, parts: RedactieParts): void {
  const { db, identity, reachedSeq, now } = parts;

  serveOperation(app, getWorklist, async ({ request }) => await readWorklist(db(), await identity.requireWho(request), now()));

  serveOperation(app, closeTask, async ({ request, input: { task }, body: outcome }) => {
    const seq = await close(db(), { who: await identity.requireWho(request), task, outcome, now: now() });
    if (seq !== undefined) await reachedSeq(seq);
    return {};
  });

  placeRoutes(app, parts);
  makerRoutes(app, parts);
  colleagueRoutes(app, parts);
}

function placeRoutes(app: Hono, { db, identity, reachedSeq, now }: RedactieParts): void {
  const answer = async (who: Who, placeId: string, seq: number) => {
    await reachedSeq(seq);
    return await readManagedPlace(db(), who, placeId, now());
  };

  serveOperation(app, findManagedPlaces, async ({ request, input: { q } }) => await find(db(), await identity.requireWho(request), q));

  serveOperation(app, getManagedPlace, async ({ request, input: { place } }) => await readManagedPlace(db(), await identity.requireWho(request), place, now()));

  serveOperation(app, changeManagedPlace, async ({ request, input: { place: placeId }, body: { version, changes } }) => {
    const who = await identity.requireWho(request);
    return await answer(who, placeId, await change(db(), { who, placeId, version, now: now() }, changes));
  });

  serveOperation(app, restoreVersion, async ({ request, input: { place: placeId }, body: { version, to } }) => {
    const who = await identity.requireWho(request);
    return await answer(who, placeId, await restore(db(), { who, placeId, version, now: now() }, to));
  });

  serveOperation(app, mergePlaces, async ({ request, input: { place: placeId }, body: { version, into } }) => {
    const who = await identity.requireWho(request);
    return await answer(who, placeId, await merge(db(), { who, placeId, version, now: now() }, into));
  });
}

function makerRoutes(app: Hono, { db, identity, now }: RedactieParts): void {
  serveOperation(app, addMaker, async ({ request, input: { place }, body }) => {
    const who = await identity.requireWho(request);
    await askMaker(db(), who, place, body, now());
    return await readManagedPlace(db(), who, place, now());
  });

  serveOperation(app, removeMaker, async ({ request, input: { place, maker } }) => {
    const who = await identity.requireWho(request);
    await dismissMaker(db(), who, { placeId: place, makerId: maker }, now());
    return await readManagedPlace(db(), who, place, now());
  });
}

function colleagueRoutes(app: Hono, { db, identity, publicUrl, now }: RedactieParts): void {
  serveOperation(app, getColleagues, async ({ request }) => ({ colleagues: await readColleagues(db(), await identity.requireWho(request)) }));

  serveOperation(app, inviteColleague, async ({ request, body: { area, ...person } }) => {
    const who = await identity.requireWho(request);
    await invite(db(), who, { ...person, area, publicUrl, now: now() });
    return { colleagues: await readColleagues(db(), who) };
  });

  serveOperation(app, endGrant, async ({ request, input: { grant } }) => {
    const who = await identity.requireWho(request);
    await endColleagueGrant(db(), who, grant, now());
    return { colleagues: await readColleagues(db(), who) };
  });
}
