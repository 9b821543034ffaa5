import { z } from "zod";

// What the server and the process that carries its mails tell each other.

const Letter = z.object({
  id: z.string(),
  to: z.object({ name: z.string().optional(), address: z.string() }),
  replyTo: z.string().optional(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
});

/** First where to, then letter after letter. */
export const CarrierOrder = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("open"), url: z.string(), from: z.string(), receipts: z.string() }),
  z.object({ kind: z.literal("deliver"), letter: Letter, now: z.iso.datetime() }),
]);
export type CarrierOrder = z.infer<typeof CarrierOrder>;

export const CarrierReport = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("taken"), id: z.string() }),
  z.object({ kind: z.literal("refused"), id: z.string(), failure: z.string(), isAddressAtFault: z.boolean() }),
  /** To be tried again; a code, never the words of a server. */
  z.object({ kind: z.literal("failed"), id: z.string(), code: z.string() }),
]);
export type CarrierReport = z.infer<typeof CarrierReport>;
