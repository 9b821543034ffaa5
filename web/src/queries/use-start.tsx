import { createContext, type ReactNode, use } from "react";

import { DEFAULT_START, type Start } from "./read-start.ts";

const StartContext = createContext<Start>(DEFAULT_START);

export function StartProvider({ start, children }: { start: Start; children: ReactNode }) {
  return <StartContext value={start}>{children}</StartContext>;
}

export function useStart(): Start {
  return use(StartContext);
}
