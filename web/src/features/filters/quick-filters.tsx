import "./filters.css";

import CalendarDays from "lucide-react/icons/calendar-days";
import Clock from "lucide-react/icons/clock";
import Euro from "lucide-react/icons/euro";
import Utensils from "lucide-react/icons/utensils";

import { useText } from "../../text/use-text.tsx";
import { ChoiceChip, type Filters } from "./choice-chip.tsx";
import { MoreChoices } from "./more-choices.tsx";

const QUICK = [
  { choice: { field: "when", value: "now" }, Icon: Clock },
  { choice: { field: "when", value: "today" }, Icon: CalendarDays },
  { choice: { field: "free", value: "yes" }, Icon: Euro },
  { choice: { field: "category", value: "eat" }, Icon: Utensils },
] as const;

/** What most people ask first, one press away; the rest is behind the last button. */
export function QuickFilters({ filters, total }: { filters: Filters; total: number | undefined }) {
  const { finder } = useText();
  return (
    <div className="quick-filters">
      <fieldset className="chips">
        <legend className="only-read">{finder.filters.label}</legend>
        {QUICK.map(({ choice, Icon }) => (
          <ChoiceChip key={choice.field + choice.value} filters={filters} choice={choice} icon={<Icon className="icon" aria-hidden="true" />} />
        ))}
      </fieldset>
      <MoreChoices filters={filters} total={total} />
    </div>
  );
}
