import { useText } from "../../text/use-text.tsx";
import { Chip } from "../../ui/chip.tsx";

type Near = "today" | "tomorrow" | "week";
type DayChoiceProps = { chosen: string; onChoose: (day: Near) => void };

const DAYS: readonly Near[] = ["today", "tomorrow", "week"];

/** The three answers to "when?" that most people give; other days are reached by stepping. */
export function DayChoice({ chosen, onChoose }: DayChoiceProps) {
  const { day: words } = useText().agenda;
  return (
    <fieldset className="chips">
      <legend className="only-read">{words.legend}</legend>
      {DAYS.map((day) => (
        <Chip key={day} isOn={chosen === day} onToggle={() => onChoose(day)}>
          {words[day]}
        </Chip>
      ))}
    </fieldset>
  );
}
