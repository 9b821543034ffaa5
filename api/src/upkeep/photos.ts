import { randomUUID } from "node:crypto";

import type { addPhoto } from "@schuifaan/shared/contract/upkeep";
import type { z } from "zod";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { changePlace, type ChangedPlace } from "./change-place.ts";
import { addConsent } from "./keep-consent.ts";
import type { Maker } from "./makers.ts";
import { shrinkPicture } from "./shrink-picture.ts";

/** Enough to find the door and see the room; a listing is no album. */
const MOST_PHOTOS = 6;

type NewPhoto = z.output<(typeof addPhoto)["body"]>;
type Given = { readonly maker: Maker; readonly photo: NewPhoto; readonly now: Date };

/** Keeps a picture and puts it with the listing. Throws Refusals: what is no picture, and one too many ("enough"). */
export async function keepPhoto(db: Database, { maker, photo: { kind, alt, people, picture }, now }: Given): Promise<ChangedPlace> {
  const { bytes, width, height } = await shrinkPicture(Buffer.from(picture, "base64"));
  const id = randomUUID();
  const { id: makerId, placeId } = maker;
  return await inTransaction(db, async (transaction) => {
    await transaction
      .insertInto("photos")
      .values({ id, place_id: placeId, kind, alt, width, height, content_type: "image/webp", bytes: bytes.toString("base64"), created_at: now.toISOString() })
      .execute();
    if (people === "all-said-yes") await addConsent(transaction, { placeId, kind: "photo", person: id, makerId, now });
    return await changePlace(transaction, {
      placeId, now,
      by: { role: "maker", makerId, source: "link" },
      changes: [],
      edit: (place) => {
        const photos = place.photos ?? [];
        if (photos.length >= MOST_PHOTOS) throw new Refusal("invalid-input", undefined, [{ in: "body", field: "picture", detail: "enough" }]);
        return { ...place, photos: [...photos, { id, kind, alt, width, height }] };
      },
    });
  });
}

type Gone = { readonly placeId: string; readonly photo: string; readonly by: { readonly makerId?: string }; readonly now: Date };

/** Takes a picture away for good. Throws Refusal("not-found") for one of another place. */
export async function removePhotoOf(db: Database, { placeId, photo, by: { makerId }, now }: Gone): Promise<ChangedPlace> {
  return await inTransaction(db, async (transaction) => {
    const gone = await transaction.deleteFrom("photos").where("id", "=", photo).where("place_id", "=", placeId).executeTakeFirst();
    if (gone.numDeletedRows === 0n) throw new Refusal("not-found");
    await transaction.deleteFrom("consents").where("kind", "=", "photo").where("person", "=", photo).execute();
    return await changePlace(transaction, {
      placeId, now,
      by: makerId === undefined ? { role: "system", source: "erasure" } : { role: "maker", makerId, source: "link" },
      changes: [],
      edit: (place) => {
        const photos = place.photos?.filter(({ id }) => id !== photo) ?? [];
        return { ...place, photos: photos.length === 0 ? undefined : photos };
      },
    });
  });
}

export type PhotoBytes = { readonly bytes: Buffer; readonly contentType: string };

export async function findPhoto(db: Database, id: string): Promise<PhotoBytes | undefined> {
  const row = await db.selectFrom("photos").select(["bytes", "content_type"]).where("id", "=", id).executeTakeFirst();
  return row && { bytes: Buffer.from(row.bytes, "base64"), contentType: row.content_type };
}
