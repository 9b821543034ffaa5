import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";

import { useNow } from "../queries/use-now.ts";

/** Answers that are made for a day. Borders change once a year. */
const OF_A_DAY = new Set<unknown>(["places", "placeCount", "place", "placeCard", "areaPlaces", "activities"]);

/** What was asked yesterday is asked again: after midnight, and when a page comes out of a cache or a long sleep. */
export function FreshDay(): null {
  const client = useQueryClient();
  const today = toAmsterdamDay(useNow());
  const known = useRef(today);
  useEffect(() => {
    if (known.current === today) return;
    known.current = today;
    void client.invalidateQueries({ predicate: ({ queryKey }) => OF_A_DAY.has(queryKey[0]) });
  }, [client, today]);
  return null;
}
