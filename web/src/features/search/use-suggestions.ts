import type { Point } from "@schuifaan/shared/domain/point";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";

import { suggestionQueries } from "../../queries/suggestion-queries.ts";
import { groupSuggestions } from "./group-suggestions.ts";

const REST_IN_MS = 150;
const FEWEST_LETTERS = 2;

/** Suggestions for what stands in the box, once the fingers rest. None when they cannot be had: the box searches all the same. */
export function useSuggestions(typed: string, near: Point | undefined) {
  const words = typed.trim();
  const rested = useRested(words);
  const isEnough = words.length >= FEWEST_LETTERS && rested.length >= FEWEST_LETTERS;
  const found = useQuery({ ...suggestionQueries.forWords(rested, near), enabled: isEnough });
  const suggestions = isEnough && !found.isError ? found.data?.suggestions : undefined;
  const groups = useMemo(() => groupSuggestions(suggestions ?? []), [suggestions]);
  return {
    groups,
    /** Whether they are for the words that stand there now. */
    isNew: rested === words && found.isSuccess && !found.isPlaceholderData,
  };
}

function useRested(words: string): string {
  const [rested, setRested] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setRested(words), REST_IN_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return rested;
}
