import type { Point } from "@schuifaan/shared/domain/point";
import { useState } from "react";

import { askPosition } from "./ask-position.ts";

type Asked = "not" | "asking" | "denied" | "failed";

/** Asks where the reader is, only when pressed. What goes up is rounded; the exact position never leaves askPosition. */
export function useNearMe(onChange: (near: Point | undefined) => void) {
  const [asked, setAsked] = useState<Asked>("not");
  const ask = async () => {
    setAsked("asking");
    const answer = await askPosition();
    setAsked(answer.kind === "found" ? "not" : answer.kind);
    if (answer.kind === "found") onChange(answer.near);
  };
  return { asked, start: () => void ask(), stop: () => onChange(undefined) };
}

export type NearMe = ReturnType<typeof useNearMe>;
