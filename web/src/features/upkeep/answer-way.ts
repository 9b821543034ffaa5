import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import type { Change } from "@schuifaan/shared/domain/change";
import { createContext, type ReactNode } from "react";

import type { What } from "./what.ts";

/** A question to go to: what, of which, and what about it. */
export type Step = { readonly what: What; readonly welke?: string | undefined; readonly deel?: string | undefined };

export type Answered = { readonly outcome: "live" | "waiting" | "nothing-new"; readonly upkeep: Upkeep };

/** How an answer is sent, and where one goes from a question, for who is not a maker with a link. */
export type AnswerWay = {
  /** Rejects with an ApiProblem when the listing was changed since that version. */
  readonly send: (change: Change, version: number) => Promise<Answered>;
  /** The listing as it is now. */
  readonly look: () => Promise<Upkeep>;
  readonly linkTo: (step: Step, inside: ReactNode) => ReactNode;
  /** Back to the listing. */
  readonly linkBack: (label: string, look: "link" | "button", onPress?: () => void) => ReactNode;
};

/** Undefined on the pages of a maker's link. */
export const AnswerWayContext = createContext<AnswerWay | undefined>(undefined);
