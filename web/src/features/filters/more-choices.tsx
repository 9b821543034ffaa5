import type { PlaceType, RunBy } from "@schuifaan/shared/domain/taxonomy";
import { ALL_TYPES } from "@schuifaan/shared/domain/type-groups";
import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";

import { useText } from "../../text/use-text.tsx";
import { Chip } from "../../ui/chip.tsx";

type Choices = { types: readonly PlaceType[] | undefined; runBys: readonly RunBy[] | undefined };
type MoreChoicesProps = Choices & { onChange: (choices: Partial<Choices>) => void };

/** Chosen becomes not chosen and the other way round; none left is no choice at all. */
function toggle<Choice>(chosen: readonly Choice[] | undefined, choice: Choice): readonly Choice[] | undefined {
  const now = chosen ?? [];
  const next = now.includes(choice) ? now.filter((other) => other !== choice) : [...now, choice];
  return next.length === 0 ? undefined : next;
}

/** For who knows exactly what they want. */
export function MoreChoices({ types, runBys, onChange }: MoreChoicesProps) {
  const { finder, labels } = useText();
  const isByResidents = runBys?.includes("residents") ?? false;
  return (
    <details className="more-choices">
      <summary className="chip">
        <SlidersHorizontal className="icon" aria-hidden="true" />
        {finder.filters.more}
      </summary>
      <div className="more-choices-body">
        <fieldset className="chips">
          <legend>{finder.filters.runBy}</legend>
          <Chip isOn={isByResidents} onToggle={() => onChange({ runBys: toggle(runBys, "residents") })}>
            {finder.filters.byResidents}
          </Chip>
        </fieldset>
        <fieldset className="chips">
          <legend>{finder.filters.type}</legend>
          {ALL_TYPES.map((type) => (
            <Chip key={type} isOn={types?.includes(type) ?? false} onToggle={() => onChange({ types: toggle(types, type) })}>
              {labels.type[type]}
            </Chip>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
