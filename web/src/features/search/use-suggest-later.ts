import { useState } from "react";

import type { SuggestField as Later } from "./suggest-field.tsx";

/** The suggestions come when somebody goes to the box. When they do not come, the box works without. */
export function useSuggestLater() {
  const [SuggestField, setSuggestField] = useState<typeof Later>();
  const [before, setBefore] = useState("");
  const fetchField = async () => {
    // Awaited, for Vite takes a `.then` behind an import along into its own promise, whose failure nobody would catch.
    try {
      const { SuggestField: Field } = await import("./suggest-field.tsx");
      setSuggestField(() => Field);
    } catch {
      // No connection: see above.
    }
  };
  const load = (typed: string) => {
    if (SuggestField !== undefined) return;
    setBefore(typed);
    void fetchField();
  };
  return { SuggestField, before, load };
}
