import type { DayPart } from "@schuifaan/shared/domain/day-part";

import { useText } from "../../text/use-text.tsx";
import { AgendaChip } from "./agenda-chip.tsx";
import type { AgendaWish, CountWith } from "./count-choices.ts";
import { DoingChoice } from "./doing-choice.tsx";

type AgendaChoicesProps = {
  chosen: AgendaWish;
  /** Undefined while nobody has counted, or where there is too much to count. */
  countWith: CountWith | undefined;
  onChoose: (change: Partial<AgendaWish>) => void;
};

const PARTS: readonly DayPart[] = ["morning", "afternoon", "evening"];

/** What narrows the agenda, with what each choice would leave. */
export function AgendaChoices({ chosen, countWith, onChoose }: AgendaChoicesProps) {
  const { agenda } = useText();
  const { part: chosenPart, categories, isFree, isWalkIn } = chosen;
  const left = (change: Partial<AgendaWish>) => countWith?.({ ...chosen, ...change });
  return (
    <>
      <fieldset className="chips">
        <legend className="only-read">{agenda.part.legend}</legend>
        {PARTS.map((part) => (
          <AgendaChip key={part} isOn={part === chosenPart} left={left({ part })} onToggle={() => onChoose({ part: part === chosenPart ? undefined : part })}>
            {agenda.part[part]}
          </AgendaChip>
        ))}
      </fieldset>
      <fieldset className="chips">
        <legend className="only-read">{agenda.price.legend}</legend>
        <AgendaChip isOn={isFree} left={left({ isFree: true })} onToggle={() => onChoose({ isFree: !isFree })}>
          {agenda.price.free}
        </AgendaChip>
        <AgendaChip isOn={isWalkIn} left={left({ isWalkIn: true })} onToggle={() => onChoose({ isWalkIn: !isWalkIn })}>
          {agenda.price.walkIn}
        </AgendaChip>
      </fieldset>
      <DoingChoice
        chosen={categories ?? []}
        left={(category) => left({ categories: [category] })}
        onChoose={(next) => onChoose({ categories: next })}
      />
    </>
  );
}
