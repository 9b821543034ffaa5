import { z } from "zod";

import { Place } from "../domain/place.ts";
import { readReach } from "../domain/read-reach.ts";
import { defineOperation } from "./operation.ts";
import { Trap } from "./tips.ts";

// A question to a place and its answer, passed on by mail: neither sees the other's address.

const Nothing = z.undefined();

export const MessageKind = z.enum(["come_together", "question"]);
export type MessageKind = z.infer<typeof MessageKind>;

const OfPlace = z.object({ place: z.string().max(120) });

/** Nobody is asked to write what nobody will read: a place without makers has a phone, or nothing. */
export const getMessageWay = defineOperation({
  method: "GET",
  name: "getMessageWay",
  path: "/api/v1/places/:place/message-way",
  summary: "Whether a message would reach anybody, and by when there is an answer",
  access: "anyone",
  input: OfPlace,
  body: Nothing,
  output: z.object({ takesMessages: z.boolean(), promisedFor: z.iso.date() }),
  problems: [404],
});

export const sendMessage = defineOperation({
  method: "POST",
  name: "sendMessage",
  path: "/api/v1/places/:place/messages",
  summary: "“Ik ga liever samen” or a question: passed on, kept for 30 days at most",
  access: "anyone",
  input: OfPlace,
  body: Trap.extend({
    kind: MessageKind,
    firstName: z.string().trim().min(1).max(30),
    /** A phone number or an e-mail address. */
    reach: z.string().trim().max(200).refine((text) => readReach(text) !== undefined, { error: "neither a phone number nor an e-mail address" }),
    text: z.string().trim().max(600),
    /** For the mail with the answer. */
    language: z.enum(["nl", "en"]).optional(),
  }).refine(({ kind, text }) => kind === "come_together" || text !== "", { path: ["text"], error: "a question needs words" }),
  /** The promise: the last of two working days, as a day. */
  output: z.object({ promisedFor: z.iso.date() }),
  problems: [404, 429],
});

/**
 * For the maker who was mailed, with the token of the mail in the Authorization header. A phone number is shown, for who
 * must ring; an address is not.
 */
export const getMessage = defineOperation({
  method: "GET",
  name: "getMessage",
  path: "/api/v1/message",
  summary: "A message to your place",
  access: "anyone",
  input: z.object({}),
  body: Nothing,
  output: z.object({
    kind: MessageKind,
    firstName: z.string(),
    text: z.string(),
    phone: z.string().optional(),
    place: Place.pick({ slug: true, name: true }),
    at: z.iso.datetime(),
    promisedFor: z.iso.date(),
    answeredAt: z.iso.datetime().optional(),
    eraseAfter: z.iso.date(),
  }),
  problems: [404],
});

/** One answer: when somebody of the place was first, 409. */
export const answerMessage = defineOperation({
  method: "POST",
  name: "answerMessage",
  path: "/api/v1/message/answers",
  summary: "Passed on to who asked; or only marked as done, after a phone call",
  access: "anyone",
  input: z.object({}),
  body: z.object({ text: z.string().trim().min(1).max(1500).optional(), name: z.string().trim().min(1).max(60).optional() }),
  output: z.object({ isPassedOn: z.boolean() }),
  problems: [404, 409, 429],
});
