import "./suggestion-list.css";

import { type RefObject, useRef } from "react";
import { type AriaListBoxOptions, useListBox, useListBoxSection, useOption } from "react-aria/useListBox";
import type { ComboBoxState } from "react-stately/useComboBoxState";

import { formatSuggestion } from "../../text/format-suggestion.ts";
import { useText } from "../../text/use-text.tsx";
import type { KeyedSuggestion, SuggestionGroup } from "./group-suggestions.ts";
import { SuggestionIcon } from "./suggestion-icon.tsx";

type State = ComboBoxState<SuggestionGroup>;
type SuggestionListProps = {
  state: State;
  groups: readonly SuggestionGroup[];
  listBoxProps: AriaListBoxOptions<SuggestionGroup>;
  list: RefObject<HTMLUListElement | null>;
  popover: RefObject<HTMLDivElement | null>;
};

/** Under the box, kind by kind. Focus stays in the box; the option that is pointed out is told to screen readers. */
export function SuggestionList({ state, groups, listBoxProps: given, list, popover }: SuggestionListProps) {
  const { finder } = useText();
  const { listBoxProps } = useListBox({ ...given, "aria-label": finder.search.suggestions }, state, list);
  return (
    <div className="suggestions" ref={popover}>
      <ul {...listBoxProps} ref={list}>
        {groups.map((group) => (
          <SuggestionsOfKind key={group.id} group={group} state={state} />
        ))}
      </ul>
    </div>
  );
}

function SuggestionsOfKind({ group, state }: { group: SuggestionGroup; state: State }) {
  const { finder } = useText();
  const heading = finder.search.suggestionsOf[group.id];
  const { itemProps, headingProps, groupProps } = useListBoxSection({ heading });
  return (
    <li {...itemProps}>
      <span {...headingProps} className="suggestion-kind">
        {heading}
      </span>
      <ul {...groupProps}>
        {group.items.map((item) => (
          <SuggestionOption key={item.id} item={item} state={state} />
        ))}
      </ul>
    </li>
  );
}

function SuggestionOption({ item: { id, suggestion }, state }: { item: KeyedSuggestion; state: State }) {
  const text = useText();
  const option = useRef<HTMLLIElement>(null);
  const { optionProps, labelProps, descriptionProps, isFocused } = useOption({ key: id }, state, option);
  const { name, detail } = formatSuggestion(suggestion, text);
  return (
    <li {...optionProps} ref={option} className="suggestion" data-focused={isFocused}>
      <SuggestionIcon suggestion={suggestion} />
      <span {...labelProps}>{name}</span>
      {detail !== undefined && (
        <span {...descriptionProps} className="soft">
          {detail}
        </span>
      )}
    </li>
  );
}
