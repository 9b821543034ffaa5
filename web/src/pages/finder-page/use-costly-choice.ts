import { listChoices, type PlaceChoice, type PlaceChoices, toggleChoice } from "@schuifaan/shared/contract/place-choices";
import { useQueries } from "@tanstack/react-query";

import { placeQueries, type PlaceWish } from "../../queries/place-queries.ts";

type CostlyChoice = { readonly choice: PlaceChoice; readonly without: PlaceChoices; readonly count: number };

/** The choice without which most would be found; undefined when no single one is to blame, or while they are counted. */
export function useCostlyChoice(wish: PlaceWish, choices: PlaceChoices): CostlyChoice | undefined {
  const { bbox, q, near } = wish;
  const others = listChoices(choices).map((choice) => ({ choice, without: toggleChoice(choices, choice) }));
  const counted = useQueries({ queries: others.map(({ without }) => placeQueries.count({ ...without, bbox, q, near })) });
  return others
    .map(({ choice, without }, index) => ({ choice, without, count: counted[index]?.data ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .at(0);
}
