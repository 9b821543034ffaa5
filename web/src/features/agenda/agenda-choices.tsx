import { ALL_CATEGORIES } from "@schuifaan/shared/domain/all-categories";
import type { DayPart } from "@schuifaan/shared/domain/day-part";
import type { ActivityCategory } from "@schuifaan/shared/domain/taxonomy";
import ChevronDown from "lucide-react/icons/chevron-down";

import { useText } from "../../text/use-text.tsx";
import { Chip } from "../../ui/chip.tsx";

type Choices = {
  readonly part: DayPart | undefined;
  readonly categories: readonly ActivityCategory[] | undefined;
  readonly isFree: boolean;
  readonly isWalkIn: boolean;
};
type AgendaChoicesProps = { chosen: Choices; onChoose: (change: Partial<Choices>) => void };

const PARTS: readonly DayPart[] = ["morning", "afternoon", "evening"];

/** What narrows the agenda. Nothing chosen means everything. */
export function AgendaChoices({ chosen, onChoose }: AgendaChoicesProps) {
  const { agenda } = useText();
  const { part: chosenPart, isFree, isWalkIn } = chosen;
  return (
    <>
      <fieldset className="chips">
        <legend className="only-read">{agenda.part.legend}</legend>
        {PARTS.map((part) => (
          <Chip key={part} isOn={part === chosenPart} onToggle={() => onChoose({ part: part === chosenPart ? undefined : part })}>
            {agenda.part[part]}
          </Chip>
        ))}
      </fieldset>
      <fieldset className="chips">
        <legend className="only-read">{agenda.price.legend}</legend>
        <Chip isOn={isFree} onToggle={() => onChoose({ isFree: !isFree })}>
          {agenda.price.free}
        </Chip>
        <Chip isOn={isWalkIn} onToggle={() => onChoose({ isWalkIn: !isWalkIn })}>
          {agenda.price.walkIn}
        </Chip>
      </fieldset>
      <DoingChoice chosen={chosen.categories ?? []} onChoose={(categories) => onChoose({ categories })} />
    </>
  );
}

type DoingChoiceProps = { chosen: readonly ActivityCategory[]; onChoose: (categories: readonly ActivityCategory[] | undefined) => void };

/** Nineteen things to do are too many to stand in sight. */
function DoingChoice({ chosen, onChoose }: DoingChoiceProps) {
  const { agenda, labels } = useText();
  const toggle = (category: ActivityCategory) => {
    const next = chosen.includes(category) ? chosen.filter((other) => other !== category) : [...chosen, category];
    onChoose(next.length === 0 ? undefined : next);
  };
  return (
    <details className="doing-choice">
      <summary className="chip" data-on={chosen.length > 0}>
        {chosen.length > 0 ? agenda.doing.chosen(chosen.length) : agenda.doing.legend}
        <ChevronDown className="icon" aria-hidden="true" />
      </summary>
      <fieldset className="chips">
        <legend className="only-read">{agenda.doing.legend}</legend>
        {ALL_CATEGORIES.map((category) => (
          <Chip key={category} isOn={chosen.includes(category)} onToggle={() => toggle(category)}>
            {labels.category[category]}
          </Chip>
        ))}
      </fieldset>
    </details>
  );
}
