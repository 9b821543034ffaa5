import type { Point } from "../domain/point.ts";

/** A street or postcode that none of our places lies at: somebody else may know where it is. */
export type GroundQuestion = {
  readonly kind: "street" | "postcode";
  /** As it was typed, in lower case: "boerhavelaan", "3027ab". */
  readonly words: string;
  /** The gemeente that was named with it. */
  readonly gemeente: string | undefined;
};

/** Where it is, as it is written there. */
export type Ground = Point & { readonly name: string };

/** Answers at once from what it knows; undefined when it does not know, or not yet. */
export type KnownGround = (question: GroundQuestion) => Ground | undefined;
