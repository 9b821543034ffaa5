import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import type { Change } from "@schuifaan/shared/domain/change";
import type { Place } from "@schuifaan/shared/domain/place";
import type { ReactNode } from "react";
import type { z } from "zod";

import type { Fault } from "../../ui/error-summary.tsx";

/** What the pages hand to every question: features do not know each other. */
export type QuestionTools = {
  readonly token: string;
  readonly upkeep: Upkeep;
  /** The day in Amsterdam. */
  readonly today: string;
  /** Help with writing, for under a box of text. */
  readonly helpWith: (words: string) => ReactNode;
  /** The place as visitors would see it, with what the change is about in front. */
  readonly preview: (place: Place, change: Change) => ReactNode;
};

/** What was answered, or what is still missing. */
export type Reading = { readonly change: Change } | { readonly faults: readonly Fault[] };

export type Form<Values> = {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  /** The sentence beside a field, when something is missing there. */
  readonly faultOf: (field: string) => string | undefined;
};

export type QuestionPart<Values> = {
  readonly title: string;
  readonly example: string;
  /** The names of its fields: what is missing there keeps one from going on. */
  readonly fields: readonly string[];
  readonly render: (form: Form<Values>) => ReactNode;
};

/** One question, on one page or a few; the place may have been changed by others while it is being answered. */
export type Question<Values extends object> = {
  /** Of its draft on this device: "deur", "tijd.koffie". */
  readonly name: string;
  /** What the page says now, as a sentence; left out where it says nothing. */
  readonly now?: string | undefined;
  readonly start: NoInfer<Values>;
  readonly shape: z.ZodType<Values>;
  readonly parts: readonly [QuestionPart<Values>, ...QuestionPart<Values>[]];
  readonly read: (values: Values, place: Place) => Reading;
};
