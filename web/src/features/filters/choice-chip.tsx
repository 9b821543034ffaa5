import { facetOf, isChosen, type PlaceChoice, type PlaceChoices, toggleChoice } from "@schuifaan/shared/contract/place-choices";
import type { PlacesAnswer } from "@schuifaan/shared/contract/places";
import type { ReactNode } from "react";

import { formatChoice } from "../../text/format-choice.ts";
import { formatCount } from "../../text/format-count.ts";
import { useText } from "../../text/use-text.tsx";
import { Chip } from "../../ui/chip.tsx";

export type Filters = {
  readonly choices: PlaceChoices;
  /** How many places each further choice would leave; unknown while they are counted. */
  readonly facets: PlacesAnswer["facets"];
  readonly onChange: (choices: PlaceChoices) => void;
};

type ChoiceChipProps = { filters: Filters; choice: PlaceChoice; icon?: ReactNode };

/** One choice, with the number of places it would leave. What is chosen already left what is on the list. */
export function ChoiceChip({ filters: { choices, facets, onChange }, choice, icon }: ChoiceChipProps) {
  const text = useText();
  const isOn = isChosen(choices, choice);
  const left = isOn || facets === undefined ? undefined : (facets[facetOf(choice)] ?? 0);
  const count = left === undefined ? undefined : {
    shown: formatCount(left, text),
    read: text.finder.search.places(left),
    isNone: left === 0,
  };
  return (
    <Chip isOn={isOn} onToggle={() => onChange(toggleChoice(choices, choice))} icon={icon} count={count}>
      {formatChoice(choice, text)}
    </Chip>
  );
}
