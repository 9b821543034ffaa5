import type { Place } from "@schuifaan/shared/domain/place";

/** Makers write what they lend among what they look for: "Te leen: danszaal op zondag." */
export function isOffer({ kind, text }: Place["needs"][number]): boolean {
  return kind === "space" && text.startsWith("Te leen");
}

export function offersOf({ needs }: Pick<Place, "needs">): string[] {
  return needs.filter(isOffer).map(({ text }) => text);
}
