import { useState } from "react";

import type { SuggestField as Later } from "./suggest-field.tsx";

/** The suggestions come when somebody goes to the box. When they do not come, the box works without. */
export function useSuggestLater() {
  const [SuggestField, setSuggestField] = useState<typeof Later>();
  const [before, setBefore] = useState("");
  const load = (typed: string) => {
    if (SuggestField !== undefined) return;
    setBefore(typed);
    import("./suggest-field.tsx").then(
      (later) => setSuggestField(() => later.SuggestField),
      () => undefined,
    );
  };
  return { SuggestField, before, load };
}
