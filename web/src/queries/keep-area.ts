import type { QueryClient } from "@tanstack/react-query";

import { isWorthKeeping, keepForLater } from "../offline/offline-room.ts";
import { savesData } from "../offline/saves-data.ts";
import { readKeptNews } from "./kept-news.ts";
import { placeQueries } from "./place-queries.ts";
import { readClock } from "./read-clock.ts";

/** Keeps the area that somebody looks at, for when there is no connection. Rejects when server or device refuse. */
export async function keepArea(client: QueryClient, code: string): Promise<void> {
  const now = readClock();
  if (!(await isWorthKeeping(code, now))) return;
  const query = placeQueries.aroundArea(code);
  if (savesData() && client.getQueryData(query.queryKey) === undefined) return;
  const answer = await client.fetchQuery(query);
  // What came from this device itself is no news.
  if (readKeptNews() === undefined) await keepForLater(answer, now);
}

/** As `keepArea`, for the smallest area around a place. */
export async function keepAround(client: QueryClient, slug: string): Promise<void> {
  const { areaCodes: [smallest] } = await client.fetchQuery(placeQueries.bySlug(slug));
  if (smallest !== undefined) await keepArea(client, smallest);
}
