import { addNote, findAlike, getTip, reportWrong, tipPlace } from "@schuifaan/shared/contract/tips";
import { looksLikeMachine } from "@schuifaan/shared/domain/looks-like-machine";
import { findAlike as findAlikePlaces } from "@schuifaan/shared/finder/find-alike";
import { followName } from "@schuifaan/shared/finder/follow-name";
import { placeOf } from "@schuifaan/shared/finder/place-of";
import type { Hono } from "hono";

import type { Database } from "../database/open-database.ts";
import type { GroundLookup } from "../ground/ground-lookup.ts";
import { bearerOf } from "../http/bearer-of.ts";
import { networkOf } from "../http/network-of.ts";
import { Refusal } from "../http/problems.ts";
import { serveOperation } from "../http/serve-operation.ts";
import type { PublishedIndex } from "../published/published-index.ts";
import { problemText } from "../text/problem-text.ts";
import { countOften } from "../upkeep/count-often.ts";
import { keepNote } from "./keep-note.ts";
import { locateAddress } from "./locate-address.ts";
import { readTip } from "./read-tip.ts";
import { reportWrong as keepReport } from "./report-wrong.ts";
import { tipPlace as keepTip } from "./tip-place.ts";

type TipParts = { readonly db: () => Database; readonly index: () => PublishedIndex; readonly ground: GroundLookup };

/** A walk through the wijk with ten shut doors is told in an hour; a script is done with them in a second. */
const OFTEN = { most: 20, stretchInMinutes: 60 };

/** What anybody may tell, and what became of it. */
export function tipRoutes(app: Hono, { db, index, ground }: TipParts): void {
  const countTeller = (from: string) => countOften(db(), `tips:${networkOf(from)}`, OFTEN, index().now());

  serveOperation(app, reportWrong, async ({ input, body: { wrong, note, ...trap }, from }) => {
    const listing = followName(index().finder, input.place);
    if (listing === undefined) throw new Refusal("not-found", problemText.noSuchPlace(input.place));
    await countTeller(from);
    const report = { placeId: listing.id, wrong, note: note === "" ? undefined : note, looksLikeMachine: looksLikeMachine({ ...trap, texts: [note] }), from };
    const { token, seq } = await keepReport(db(), report, index().now());
    if (seq !== undefined) await index().reachedSeq(seq);
    return toTold(token);
  });

  serveOperation(app, addNote, async ({ body: { note }, request, from }) => {
    await countTeller(from);
    await keepNote(db(), bearerOf(request), note);
    return {};
  });

  serveOperation(app, getTip, async ({ request }) => await readTip(db(), index().finder, bearerOf(request)));

  serveOperation(app, tipPlace, async ({ body: { website, tookInMs, ...told }, from }) => {
    await countTeller(from);
    const point = told.point ?? (await locateAddress(told.address, index().finder, ground));
    const isMachine = looksLikeMachine({ website, tookInMs, texts: [told.name, told.when, ...Object.values(told.address)] });
    return toTold(await keepTip(db(), index().finder, { told: { ...told, point }, looksLikeMachine: isMachine }, index().now()));
  });

  serveOperation(app, findAlike, async ({ input: { name, ...written } }) => {
    const point = await locateAddress(written, index().finder, ground);
    const places = findAlikePlaces(index().finder, name, point).map(({ listing, distanceInMetres, isSameName }) => {
      const { id, slug, name: known, type, areaName } = placeOf(listing);
      return { id, slug, name: known, type, areaName, distanceInMetres, isSameName };
    });
    return { places, point };
  });
}

function toTold(token: string) {
  return { token, path: `/melding/${token}` };
}
