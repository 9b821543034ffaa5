import { facetOf, isChosen, listChoices, type PlaceChoice, type PlaceChoices } from "@schuifaan/shared/contract/place-choices";
import { ALL_CATEGORIES } from "@schuifaan/shared/domain/all-categories";
import { ALL_TYPES } from "@schuifaan/shared/domain/type-groups";
import ListFilter from "lucide-react/icons/list-filter";
import { useRef, useState } from "react";

import { formatChoice } from "../../text/format-choice.ts";
import { formatList } from "../../text/format-days.ts";
import type { Messages } from "../../text/nl.ts";
import { useText } from "../../text/use-text.tsx";
import { ChoiceChip, type Filters } from "./choice-chip.tsx";

const GROUPS = ["when", "arrive", "along", "access", "runBy", "category", "language", "type"] as const;
type Group = (typeof GROUPS)[number];

/** Short groups stand open; long ones unfold. */
const SHORT: Readonly<Partial<Record<Group, readonly PlaceChoice[]>>> = {
  when: [{ field: "when", value: "evening_or_weekend" }],
  arrive: [
    { field: "entry", value: "walk_in" }, { field: "welcome", value: "host_greets" },
    { field: "welcome", value: "walk_with_you" }, { field: "welcome", value: "call_first_ok" },
  ],
  along: [{ field: "welcome", value: "kids_ok" }, { field: "welcome", value: "dogs_ok" }],
  access: [
    { field: "access", value: "step_free" }, { field: "access", value: "wheelchair" },
    { field: "access", value: "toilet" }, { field: "access", value: "accessible_toilet" },
    { field: "access", value: "hearing_loop" }, { field: "access", value: "quiet_room" },
    { field: "access", value: "low_stimulus" },
  ],
  runBy: [{ field: "runBy", value: "residents" }],
};
const CATEGORIES = ALL_CATEGORIES.map((value) => ({ field: "category", value }) as const);
const TYPES = ALL_TYPES.map((value) => ({ field: "type", value }) as const);
/** They stand under the search box already. */
const QUICK = new Set(["when=now", "when=today", "free=yes", "category=eat"]);

/** For who knows exactly what they want. Every press counts at once; the button at the foot only closes. */
export function MoreChoices({ filters, total }: { filters: Filters; total: number | undefined }) {
  const { finder } = useText();
  // What nobody asked for is not drawn: sixty buttons would be half of the page.
  const [isOpen, setIsOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const made = listChoices(filters.choices).filter((choice) => !QUICK.has(facetOf(choice))).length;
  const close = () => {
    setIsOpen(false);
    summary.current?.focus();
  };
  return (
    <details className="more-choices" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="chip" ref={summary} data-made={made > 0}>
        <ListFilter className="icon" aria-hidden="true" />
        {finder.filters.more}
        {made > 0 && (
          <span className="chip-count">
            <span aria-hidden="true">{made}</span>
            <span className="only-read">{finder.filters.made(made)}</span>
          </span>
        )}
      </summary>
      {isOpen && (
        <div className="more-choices-body">
          {GROUPS.map((group) => (
            <ChoiceGroup key={group} group={group} filters={filters} />
          ))}
          <div className="more-choices-foot">
            <button type="button" className="button" onClick={close}>
              {total === undefined || total === 0 ? finder.filters.close : finder.filters.show(total)}
            </button>
          </div>
        </div>
      )}
    </details>
  );
}

function ChoiceGroup({ group, filters }: { group: Group; filters: Filters }) {
  const text = useText();
  const legend = text.finder.filters.groups[group];
  const options = optionsOf(group, filters, text);
  if (options.length === 0) return null;
  const chips = options.map((choice) => <ChoiceChip key={facetOf(choice)} filters={filters} choice={choice} />);
  if (SHORT[group] !== undefined) {
    return (
      <fieldset className="chips">
        <legend>{legend}</legend>
        {chips}
      </fieldset>
    );
  }
  const chosen = options.filter((choice) => isChosen(filters.choices, choice)).map((choice) => formatChoice(choice, text));
  return (
    <details className="choice-group">
      <summary>
        <b>{legend}</b>
        {chosen.length > 0 && <span className="soft">{formatList(chosen, text)}</span>}
      </summary>
      <fieldset className="chips">
        <legend className="only-read">{legend}</legend>
        {chips}
      </fieldset>
    </details>
  );
}

function optionsOf(group: Group, { choices, facets }: Filters, text: Messages): readonly PlaceChoice[] {
  if (group === "category") return CATEGORIES;
  if (group === "type") return TYPES;
  return group === "language" ? languagesIn(choices, facets, text) : (SHORT[group] ?? []);
}

/** Those spoken somewhere and those chosen, by name: a button must not move when it is pressed. */
function languagesIn({ language = [] }: PlaceChoices, facets: Filters["facets"] = {}, text: Messages): readonly PlaceChoice[] {
  const spoken = Object.entries(facets)
    .filter(([facet, count]) => facet.startsWith("language=") && count > 0)
    .map(([facet]) => facet.slice("language=".length));
  return [...new Set([...language, ...spoken])]
    .map((value) => ({ field: "language", value }) as const)
    .toSorted((one, other) => formatChoice(one, text).localeCompare(formatChoice(other, text), text.locale));
}
