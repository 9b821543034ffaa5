import { z } from "zod";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { addTask } from "./add-task.ts";
import type { MailRow } from "./claim-mail.ts";
import { EMPTIED } from "./emptied-mail.ts";
import { markFailed } from "./failed-addresses.ts";

export type Refusal = {
  /** A code such as "550 5.1.1". */
  readonly failure: string;
  readonly isAddressAtFault: boolean;
};

const Recipient = z.object({ address: z.string() });

/**
 * A mail came back, now or days after it went out: somebody of the wijkredactie hears it once, and an address that is at
 * fault gets no more questions. A mail that went out is known by its maker: whom it was to is no longer kept.
 */
export async function keepRefusal(db: Database, mail: MailRow, { failure, isAddressAtFault }: Refusal, now: Date): Promise<void> {
  await inTransaction(db, async (transaction) => {
    const maker = mail.maker_id === null ? undefined : await transaction.selectFrom("makers").select(["name", "email"]).where("id", "=", mail.maker_id).executeTakeFirst();
    const address = mail.recipient === "" ? maker?.email : Recipient.parse(JSON.parse(mail.recipient)).address;
    if (isAddressAtFault && address !== undefined) await markFailed(transaction, address, failure, now);
    await transaction.updateTable("mails").set({ state: "refused", failure, ...EMPTIED }).where("id", "=", mail.id).execute();
    await addTask(
      transaction,
      {
        about: mail.id,
        ...(mail.place_id !== null && { placeId: mail.place_id }),
        body: { kind: "bounce", ...(maker && { makerName: maker.name }), subject: mail.subject, failure },
      },
      now,
    );
  });
}
