import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";

type DayStepProps = { way: "before" | "after"; label: string; isPossible: boolean; onStep: () => void };

const ICONS = { before: ChevronLeft, after: ChevronRight };

/** A button beside the name of a day. At the end of the way it stays where it is, so that the focus is not lost. */
export function DayStep({ way, label, isPossible, onStep }: DayStepProps) {
  const Icon = ICONS[way];
  return (
    <button type="button" className="day-step" aria-label={label} title={label} aria-disabled={!isPossible} onClick={isPossible ? onStep : undefined}>
      <Icon className="icon" aria-hidden="true" />
    </button>
  );
}
