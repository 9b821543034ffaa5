import type { ReactNode } from "react";

import { formatCount } from "../../text/format-count.ts";
import { useText } from "../../text/use-text.tsx";
import { Chip } from "../../ui/chip.tsx";

type AgendaChipProps = {
  isOn: boolean;
  /** How many activities it would leave; undefined while that is not known. */
  left: number | undefined;
  onToggle: () => void;
  children: ReactNode;
};

/** One choice, with what it would leave. What is chosen already left what is on the list. */
export function AgendaChip({ isOn, left, onToggle, children }: AgendaChipProps) {
  const text = useText();
  const count = isOn || left === undefined ? undefined : { shown: formatCount(left, text), read: text.agenda.count(left), isNone: left === 0 };
  return (
    <Chip isOn={isOn} onToggle={onToggle} count={count}>
      {children}
    </Chip>
  );
}
