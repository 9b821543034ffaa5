import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** Who only passes by need not pay for a whole neighbourhood. */
const STAY_IN_MS = 5000;

type Kept = { readonly area: string } | { readonly place: string };

/** Keeps the area, or the one around the place, on this device once the reader has stayed a while; undefined keeps nothing. */
export function useKeepArea(kept: Kept | undefined): void {
  const client = useQueryClient();
  const area = kept !== undefined && "area" in kept ? kept.area : undefined;
  const place = kept !== undefined && "place" in kept ? kept.place : undefined;

  useEffect(() => {
    if ((area ?? place) === undefined || !("caches" in globalThis)) return undefined;
    const keep = async () => {
      const { keepArea, keepAround } = await import("./keep-area.ts");
      if (area !== undefined) await keepArea(client, area);
      else if (place !== undefined) await keepAround(client, place);
    };
    // What cannot be kept is not missed until there is no connection, and then the page says so.
    const timer = setTimeout(() => void keep().catch(() => undefined), STAY_IN_MS);
    return () => clearTimeout(timer);
  }, [client, area, place]);
}
