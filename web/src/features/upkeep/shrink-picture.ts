/** Enough for any page and for paper; the server makes its own sizes of it. */
const LONGEST_SIDE = 2000;
const QUALITY = 0.85;

/**
 * A picture as base64 without its head: made smaller where this browser can read it, which takes out what the camera
 * wrote as well; else as it is, and the server sees to it. Rejects when the file cannot be read at all.
 */
export async function shrinkPicture(file: Blob): Promise<string> {
  const small = await drawSmall(file).catch(() => undefined);
  const address = small ?? (await readAsAddress(file));
  return address.slice(address.indexOf(",") + 1);
}

/** Undefined where this browser draws no pictures. */
async function drawSmall(file: Blob): Promise<string | undefined> {
  if (typeof createImageBitmap !== "function") return undefined;
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const pen = canvas.getContext("2d");
  if (pen === null) return undefined;
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const address = canvas.toDataURL("image/jpeg", QUALITY);
  return address.startsWith("data:image/jpeg") ? address : undefined;
}

function readAsAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(typeof reader.result === "string" ? reader.result : ""));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("unreadable")));
    reader.readAsDataURL(file);
  });
}
