import { answerMessage, getMessage, getMessageWay, sendMessage } from "@schuifaan/shared/contract/messages";
import { looksLikeMachine } from "@schuifaan/shared/domain/looks-like-machine";
import { readReach } from "@schuifaan/shared/domain/read-reach";
import { followName } from "@schuifaan/shared/finder/follow-name";
import { placeOf } from "@schuifaan/shared/finder/place-of";
import type { Hono } from "hono";

import type { Database } from "../database/open-database.ts";
import { bearerOf } from "../http/bearer-of.ts";
import { networkOf } from "../http/network-of.ts";
import { Refusal } from "../http/problems.ts";
import { serveOperation } from "../http/serve-operation.ts";
import type { PublishedIndex } from "../published/published-index.ts";
import { problemText } from "../text/problem-text.ts";
import { countOften } from "../upkeep/count-often.ts";
import { answerMessage as passOnAnswer } from "./answer-message.ts";
import { findReaders } from "./find-readers.ts";
import { findMessageByToken } from "./message-rows.ts";
import { promiseFor, sendMessage as passOn } from "./send-message.ts";

type RelayParts = {
  readonly db: () => Database;
  readonly index: () => PublishedIndex;
  /** Without a slash at the end. */
  readonly publicUrl: string;
};

/** One person does not write to more places than these in an hour; a volunteer should not get more than that in a day. */
const OFTEN_FROM_ONE = { most: 8, stretchInMinutes: 60 };
const OFTEN_TO_ONE = { most: 20, stretchInMinutes: 1440 };

/** Messages to a place, and the answers. */
export function messageRoutes(app: Hono, { db, index, publicUrl }: RelayParts): void {
  const getPlace = (name: string) => {
    const listing = followName(index().finder, name);
    if (listing === undefined) throw new Refusal("not-found", problemText.noSuchPlace(name));
    return placeOf(listing);
  };
  const getByToken = async (request: Request) => {
    const token = bearerOf(request);
    const found = token === undefined ? undefined : await findMessageByToken(db(), token);
    if (found === undefined) throw new Refusal("not-found");
    return { ...found, place: getPlace(found.message.placeId) };
  };

  serveOperation(app, getMessageWay, async ({ input }) => {
    const readers = await findReaders(db(), getPlace(input.place).id);
    return { takesMessages: readers.length > 0, promisedFor: promiseFor(index().now()) };
  });

  serveOperation(app, sendMessage, async ({ input, body: { website, tookInMs, language = "nl", ...typed }, from }) => {
    const place = getPlace(input.place);
    const now = index().now();
    await countOften(db(), `messages from:${networkOf(from)}`, OFTEN_FROM_ONE, now);
    await countOften(db(), `messages to:${place.id}`, OFTEN_TO_ONE, now);
    const isMachine = looksLikeMachine({ website, tookInMs, texts: [typed.firstName, typed.text] });
    return { promisedFor: await passOn(db(), place, { ...typed, language, looksLikeMachine: isMachine }, now) };
  });

  serveOperation(app, getMessage, async ({ request }) => {
    const { message, place } = await getByToken(request);
    const { kind, firstName, text, reach, createdAt, promisedFor, answeredAt, eraseAfter } = message;
    const phone = readReach(reach)?.by === "phone" ? reach : undefined;
    return { kind, firstName, text, phone, place, at: createdAt, promisedFor, answeredAt, eraseAfter };
  });

  serveOperation(app, answerMessage, async ({ body: { text, name }, request }) => {
    const { message, place } = await getByToken(request);
    return { isPassedOn: await passOnAnswer(db(), { message, place, text, name, publicUrl }, index().now()) };
  });
}
