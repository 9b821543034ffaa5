import { ALL_CATEGORIES } from "@schuifaan/shared/domain/all-categories";
import type { ActivityCategory } from "@schuifaan/shared/domain/taxonomy";
import ChevronDown from "lucide-react/icons/chevron-down";

import { useText } from "../../text/use-text.tsx";
import { AgendaChip } from "./agenda-chip.tsx";

type DoingChoiceProps = {
  chosen: readonly ActivityCategory[];
  left: (category: ActivityCategory) => number | undefined;
  onChoose: (categories: readonly ActivityCategory[] | undefined) => void;
};

/** Nineteen things to do are too many to stand in sight; opened, only those of which there is any. */
export function DoingChoice({ chosen, left, onChoose }: DoingChoiceProps) {
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
        {ALL_CATEGORIES.filter((category) => chosen.includes(category) || left(category) !== 0).map((category) => (
          <AgendaChip key={category} isOn={chosen.includes(category)} left={left(category)} onToggle={() => toggle(category)}>
            {labels.category[category]}
          </AgendaChip>
        ))}
      </fieldset>
    </details>
  );
}
