import { createContext, type ReactNode, use } from "react";

import { type Messages, nl } from "./nl.ts";

const TextContext = createContext<Messages>(nl);

export function TextProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  return <TextContext value={messages}>{children}</TextContext>;
}

/** Every sentence on the screen, in the language of the address. */
export function useText(): Messages {
  return use(TextContext);
}
