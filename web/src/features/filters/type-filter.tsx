import "./filters.css";

import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";
import { GROUP_NAMES, TYPE_GROUPS } from "@schuifaan/shared/domain/type-groups";
import Armchair from "lucide-react/icons/armchair";
import Hammer from "lucide-react/icons/hammer";
import MessageCircleQuestionMark from "lucide-react/icons/message-circle-question-mark";
import Soup from "lucide-react/icons/soup";
import Trees from "lucide-react/icons/trees";

import { useText } from "../../text/use-text.tsx";
import { Chip } from "../../ui/chip.tsx";

type Types = readonly PlaceType[] | undefined;
type TypeFilterProps = { chosen: Types; onChange: (types: Types) => void };

const ICONS = { walk_in: Armchair, eat: Soup, make: Hammer, outside: Trees, ask: MessageCircleQuestionMark };

/** The five things people come for. Nothing chosen means everything. */
export function TypeFilter({ chosen, onChange }: TypeFilterProps) {
  const { finder, labels } = useText();
  return (
    <fieldset className="chips type-chips">
      <legend className="only-read">{finder.filters.label}</legend>
      {GROUP_NAMES.map((group) => {
        const Icon = ICONS[group];
        const types: readonly PlaceType[] = TYPE_GROUPS[group];
        const isOn = types.every((type) => chosen?.includes(type));
        const others = (chosen ?? []).filter((type) => !types.includes(type));
        const next = isOn ? others : [...others, ...types];
        return (
          <Chip
            key={group}
            isOn={isOn}
            onToggle={() => onChange(next.length === 0 ? undefined : next)}
            icon={<Icon className="icon" aria-hidden="true" />}
          >
            {labels.group[group]}
          </Chip>
        );
      })}
    </fieldset>
  );
}
