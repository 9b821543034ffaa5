import type { AreaCode } from "../domain/area-code.ts";
import type { Bounds } from "../domain/bounds.ts";
import type { Point } from "../domain/point.ts";
import type { AreaFinder } from "./build-area-finder.ts";
import type { Finder } from "./build-finder.ts";
import type { FactBook } from "./fact-book.ts";
import type { KnownGround } from "./ground-question.ts";
import type { PlaceFilters } from "./place-filters.ts";

/** All that a search for places is answered from. */
export type SearchWorld = {
  readonly finder: Finder;
  readonly areas: AreaFinder;
  /** Must know the week from today on. */
  readonly book: FactBook;
  /** The instant, in ms since 1970. */
  readonly now: number;
  readonly knownGround: KnownGround;
};

/** What to look for; every part that is there narrows the answer, but for the words: what comes close follows after. */
export type PlaceSearch = PlaceFilters & {
  readonly bounds?: Bounds | undefined;
  readonly near?: Point | undefined;
  readonly area?: AreaCode | undefined;
  readonly words?: string | undefined;
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
  /** Whether to count what each further filter would leave. */
  readonly withFacets?: boolean | undefined;
};
