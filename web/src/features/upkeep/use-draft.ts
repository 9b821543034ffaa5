import { useState } from "react";
import type { z } from "zod";

import { useNow } from "../../queries/use-now.ts";
import { dropDraft, keepDraft, readDraft } from "./drafts.ts";

type DraftOf<Values> = {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  /** Something typed earlier was found back. */
  readonly isFound: boolean;
  /** Back to how it began. */
  readonly restart: () => void;
  /** Once it is saved. */
  readonly forget: () => void;
};

/** What somebody types, kept on this device from the first letter until it is saved. */
export function useDraft<Values extends object>(placeId: string, question: string, start: Values, shape: z.ZodType<Values>): DraftOf<Values> {
  const now = useNow();
  const [found, setFound] = useState(() => readDraft(placeId, question, shape, now));
  const [values, setValues] = useState(found ?? start);
  return {
    values,
    change: (part) => {
      const next = { ...values, ...part };
      setValues(next);
      keepDraft(placeId, question, next, now);
    },
    isFound: found !== undefined,
    restart: () => {
      setValues(start);
      setFound(undefined);
      dropDraft(placeId, question);
    },
    forget: () => dropDraft(placeId, question),
  };
}
