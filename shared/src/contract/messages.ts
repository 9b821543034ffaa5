import { z } from "zod";

import { Place } from "../domain/place.ts";
import { defineOperation } from "./operation.ts";

// A question to a place and its answer, passed on by mail: neither sees the other's address.

const Nothing = z.undefined();

export const MessageKind = z.enum(["come_together", "question"]);
export type MessageKind = z.infer<typeof MessageKind>;

export const sendMessage = defineOperation({
  method: "POST",
  name: "sendMessage",
  path: "/api/v1/places/:place/messages",
  summary: "“Ik ga liever samen” or a question: passed on, kept for 30 days at most",
  access: "anyone",
  input: z.object({ place: z.string().max(120) }),
  body: z.object({
    kind: MessageKind,
    firstName: z.string().trim().min(1).max(30),
    /** A phone number or an e-mail address. */
    reach: z.string().trim().min(5).max(200),
    text: z.string().trim().max(600),
    website: z.string().max(200).optional(),
    seenAt: z.iso.datetime().optional(),
  }),
  /** The promise: the last of two working days, as a day. */
  output: z.object({ promisedFor: z.iso.date() }),
  problems: [404, 429],
});

/** For the maker who was mailed, with the token of the mail. A phone number is shown, for who must ring; an address is not. */
export const getMessage = defineOperation({
  method: "GET",
  name: "getMessage",
  path: "/api/v1/messages/:token",
  summary: "A message to your place",
  access: "anyone",
  input: z.object({ token: z.string().min(20).max(100) }),
  body: Nothing,
  output: z.object({
    kind: MessageKind,
    firstName: z.string(),
    text: z.string(),
    phone: z.string().optional(),
    place: Place.pick({ slug: true, name: true }),
    at: z.iso.datetime(),
    answeredAt: z.iso.datetime().optional(),
    eraseAfter: z.iso.date(),
  }),
  problems: [404],
});

export const answerMessage = defineOperation({
  method: "POST",
  name: "answerMessage",
  path: "/api/v1/messages/:token/answers",
  summary: "Passed on to who asked; or only marked as done, after a phone call",
  access: "anyone",
  input: z.object({ token: z.string().min(20).max(100) }),
  body: z.object({ text: z.string().trim().max(1500).optional(), name: z.string().trim().min(1).max(60).optional() }),
  output: z.object({ isPassedOn: z.boolean() }),
  problems: [404, 429],
});
