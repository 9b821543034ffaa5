import type { Hono } from "hono";

import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { findPhoto } from "./photos.ts";

/** A week: long for who comes back to the page, and not for ever for a picture that is taken away. */
const LIFE_IN_SECONDS = 7 * 86_400;

/** Pictures at /foto/<id>, for everybody; another picture has another id. */
export function photoRoutes(app: Hono, db: () => Database): void {
  app.get("/foto/:id", async (c) => {
    const photo = await findPhoto(db(), c.req.param("id"));
    if (photo === undefined) throw new Refusal("not-found");
    return new Response(new Uint8Array(photo.bytes), {
      headers: {
        "Content-Type": photo.contentType,
        "Cache-Control": `public, max-age=${LIFE_IN_SECONDS}`,
        "Content-Security-Policy": "default-src 'none'",
        "X-Content-Type-Options": "nosniff",
      },
    });
  });
}
