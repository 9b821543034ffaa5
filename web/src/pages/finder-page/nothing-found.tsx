import { listChoices } from "@schuifaan/shared/contract/place-choices";

import { NearPlaces } from "../../features/places/near-places.tsx";
import { NoPlaces } from "../../features/places/no-places.tsx";
import { formatChoice } from "../../text/format-choice.ts";
import { useText } from "../../text/use-text.tsx";
import { middleOf, widen } from "./box-arithmetic.ts";
import { useCostlyChoice } from "./use-costly-choice.ts";
import type { Finder } from "./use-finder.ts";

const MOST_NEAR = 3;
const FAR_IN_METRES = 5000;

/** Nothing found is never the end: the choice that costs most can go, the map can be wider, and something is near. */
export function NothingFound({ finder }: { finder: Finder }) {
  const text = useText();
  const { view: { box, words, choices }, wish, near, found: { understood }, ask, choose } = finder;
  const costly = useCostlyChoice(wish, choices);
  const middle = box && middleOf(box);
  const from = near ?? understood?.where ?? middle;
  return (
    <>
      <NoPlaces
        hasWords={words !== undefined}
        hasChoices={listChoices(choices).length > 0}
        costly={costly && { name: formatChoice(costly.choice, text), count: costly.count, onDrop: () => choose({ choices: costly.without }) }}
        onWider={box && (() => choose({ box: widen(box) }))}
        onClear={() => ask({ words: undefined, choices: {} })}
      />
      {from !== undefined && (
        <NearPlaces from={from} withinMetres={FAR_IN_METRES} most={MOST_NEAR} title={text.finder.empty.near} except={() => false} />
      )}
    </>
  );
}
