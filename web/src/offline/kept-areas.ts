import { getAreaPlaces } from "@schuifaan/shared/contract/places";
import type { z } from "zod";

export type AreaPlaces = z.output<typeof getAreaPlaces.output>;
/** `keptAt`, an ISO instant: when the server said so. */
export type KeptArea = AreaPlaces & { readonly keptAt: string };

const SHELF = "kept-areas";
/** The wijk at home, at work, of a friend, and some to spare; together no more than a few photos. */
const MOST_AREAS = 6;
const MOST_CHARACTERS = 3_000_000;

type Label = { readonly address: string; readonly keptAt: string; readonly size: number };

/** Not on every device, and not without https: then nothing is kept. */
export function canKeep(): boolean {
  return "caches" in globalThis;
}

/** Puts an area with its places on the shelf. What was kept longest ago makes room. Rejects when the device refuses. */
export async function keepArea(answer: AreaPlaces, keptAt: string): Promise<void> {
  const text = JSON.stringify(getAreaPlaces.output.encode(answer));
  if (text.length > MOST_CHARACTERS) return;
  const shelf = await caches.open(SHELF);
  const headers = { "Content-Type": "application/json", "Kept-At": keptAt, "Kept-Size": String(text.length) };
  await shelf.put(addressOf(answer.area.code), new Response(text, { headers }));
  let size = 0;
  for (const [index, label] of (await readLabels(shelf)).entries()) {
    size += label.size;
    if (index >= MOST_AREAS || size > MOST_CHARACTERS) await shelf.delete(label.address);
  }
}

/** When the area was kept last, ISO; undefined when it is not there. */
export async function findKeptAt(code: string): Promise<string | undefined> {
  const kept = await (await caches.open(SHELF)).match(addressOf(code));
  return kept?.headers.get("Kept-At") ?? undefined;
}

/** Newest first. What no longer fits the contract was kept by an older version of the web, and is thrown away. */
export async function readKeptAreas(): Promise<KeptArea[]> {
  const shelf = await caches.open(SHELF);
  const kept: KeptArea[] = [];
  for (const { address, keptAt } of await readLabels(shelf)) {
    const body: unknown = await (await shelf.match(address))?.json().catch(() => undefined);
    const parsed = getAreaPlaces.output.safeParse(body);
    if (parsed.success) kept.push({ ...parsed.data, keptAt });
    else await shelf.delete(address);
  }
  return kept;
}

async function readLabels(shelf: Cache): Promise<Label[]> {
  const requests = await shelf.keys();
  const labels = await Promise.all(requests.map(async ({ url }) => {
    const headers = (await shelf.match(url))?.headers;
    return { address: url, keptAt: headers?.get("Kept-At") ?? "", size: Number(headers?.get("Kept-Size")) };
  }));
  return labels.toSorted((one, other) => Date.parse(other.keptAt) - Date.parse(one.keptAt));
}

/** Never asked of the server: only a name for the shelf. */
function addressOf(code: string): string {
  return new URL(`/kept/${encodeURIComponent(code)}`, window.location.origin).href;
}
