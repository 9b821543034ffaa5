export type DecodedText = { readonly text: string; readonly encoding: "UTF-8" | "UTF-16 LE" | "UTF-16 BE" | "Windows-1252" };

// Node 20 decodes "windows-1252" as if it were Latin-1: the euro sign and the curly quotes become control characters.
const WINDOWS_1252_EXTRAS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const SAMPLE_BYTES = 4096;

/** Reads text whatever program saved it: by its byte order mark, else by what the bytes can and cannot be. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeUtf16(bytes, "utf-16le"), encoding: "UTF-16 LE" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeUtf16(bytes, "utf-16be"), encoding: "UTF-16 BE" };
  const bare = bareUtf16(bytes);
  if (bare === "utf-16le") return { text: decodeUtf16(bytes, bare), encoding: "UTF-16 LE" };
  if (bare === "utf-16be") return { text: decodeUtf16(bytes, bare), encoding: "UTF-16 BE" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "Windows-1252" };
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Western text in UTF-16 has a zero in nearly every second byte; other text has none. */
function bareUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros: [even: number, odd: number] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const half = sample.length / 2;
  if (zeros[1] > half * 0.4 && zeros[0] < half * 0.05) return "utf-16le";
  if (zeros[0] > half * 0.4 && zeros[1] < half * 0.05) return "utf-16be";
  return undefined;
}

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replaceAll(/[\u0080-\u009F]/g, (char) => WINDOWS_1252_EXTRAS.charAt(char.charCodeAt(0) - 0x80));
}
