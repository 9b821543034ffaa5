import { Refusal } from "../http/problems.ts";

/** As wide as the widest page shows it on a dense screen. */
const LONGEST_SIDE = 1600;
const QUALITY = 80;
/** More than any telephone takes; a small file can unfold into far more, and stop the server. */
const MOST_PIXELS = 120_000_000;
const KINDS: ReadonlySet<string | undefined> = new Set(["jpeg", "png", "webp", "heif"]);

export type SmallPicture = { readonly bytes: Buffer; readonly width: number; readonly height: number };

/**
 * A picture as the web shows it: upright, at most 1600 pixels, as WebP, and without what the camera wrote in it, such as
 * where it stood. Throws Refusal("invalid-input") with "not-a-picture" for what cannot be read; so is HEIC of a telephone,
 * whose compression is patented: the web makes a JPEG of it before sending.
 */
export async function shrinkPicture(bytes: Uint8Array): Promise<SmallPicture> {
  // Tens of megabytes that most servers never need: loaded with the first picture.
  const { default: sharp } = await import("sharp");
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", animated: false });
    if (!KINDS.has((await picture.metadata()).format)) throw notAPicture();
    const { data, info } = await picture
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    // What sharp says of a broken file helps nobody who takes pictures.
    throw notAPicture();
  }
}

function notAPicture(): Refusal {
  return new Refusal("invalid-input", undefined, [{ in: "body", field: "picture", detail: "not-a-picture" }]);
}
