import { MessageKind } from "@schuifaan/shared/contract/messages";
import type { Selectable } from "kysely";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { hashToken } from "../http/tokens.ts";

const MessageBody = z.object({ firstName: z.string(), reach: z.string(), text: z.string(), language: z.enum(["nl", "en"]) });

/** A question to a place, or a wish to be met at its door. */
export type Message = z.infer<typeof MessageBody> & {
  readonly id: string;
  readonly placeId: string;
  readonly kind: MessageKind;
  readonly createdAt: string;
  /** A day, as is eraseAfter. */
  readonly promisedFor: string;
  readonly passedOnAt: string | undefined;
  readonly answeredAt: string | undefined;
  readonly eraseAfter: string;
};

export async function insertMessage(db: Database, message: Omit<Message, "answeredAt">): Promise<void> {
  const { id, placeId, kind, createdAt, promisedFor, passedOnAt, eraseAfter, firstName, reach, text, language } = message;
  await db
    .insertInto("messages")
    .values({
      id, kind,
      place_id: placeId,
      body: JSON.stringify({ firstName, reach, text, language }),
      created_at: createdAt,
      promised_for: promisedFor,
      passed_on_at: passedOnAt ?? null,
      answered_at: null,
      erase_after: eraseAfter,
    })
    .execute();
}

/** The message that a maker was mailed, with who it was; undefined once it is erased, or its maker has left. */
export async function findMessageByToken(db: Database, token: string): Promise<{ message: Message; makerId: string } | undefined> {
  const row = await db
    .selectFrom("answer_links")
    .innerJoin("messages", "messages.id", "answer_links.message_id")
    .innerJoin("makers", "makers.id", "answer_links.maker_id")
    .selectAll("messages")
    .select("answer_links.maker_id")
    .where("answer_links.token_hash", "=", hashToken(token))
    .where("makers.left_at", "is", null)
    .executeTakeFirst();
  return row && { message: toMessage(row), makerId: row.maker_id };
}

export async function findMessage(db: Database, id: string): Promise<Message | undefined> {
  const row = await db.selectFrom("messages").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toMessage(row);
}

function toMessage(row: Selectable<Tables["messages"]>): Message {
  return {
    ...MessageBody.parse(JSON.parse(row.body)),
    id: row.id,
    placeId: row.place_id,
    kind: MessageKind.parse(row.kind),
    createdAt: row.created_at,
    promisedFor: row.promised_for,
    passedOnAt: row.passed_on_at ?? undefined,
    answeredAt: row.answered_at ?? undefined,
    eraseAfter: row.erase_after,
  };
}
