import type { Suggestion } from "@schuifaan/shared/contract/suggestions";
import type { Point } from "@schuifaan/shared/domain/point";
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { I18nProvider } from "react-aria/I18nProvider";
import { useComboBox } from "react-aria/useComboBox";
import { Item } from "react-stately/Item";
import { Section } from "react-stately/Section";
import { type ComboBoxStateOptions, useComboBoxState } from "react-stately/useComboBoxState";

import { formatSuggestion } from "../../text/format-suggestion.ts";
import { useText } from "../../text/use-text.tsx";
import type { FieldProps } from "./field-props.ts";
import type { KeyedSuggestion, SuggestionGroup } from "./group-suggestions.ts";
import { SuggestionList } from "./suggestion-list.tsx";
import { useSuggestions } from "./use-suggestions.ts";

type SuggestFieldProps = {
  /** The input is there long before this part: its behaviour is put into it. */
  field: FieldProps;
  input: RefObject<HTMLInputElement | null>;
  label: string;
  typed: string;
  /** What stood there when the reader came to the box: nothing opens by itself for that. */
  before: string;
  near: Point | undefined;
  onTyped: (typed: string) => void;
  /** Returns what is left in the box. */
  onChoose: (suggestion: Suggestion) => string;
};

/** Turns the search box into a combobox. In a file of its own: only who goes to the box fetches it. */
export function SuggestField(props: SuggestFieldProps) {
  const { locale } = useText();
  return (
    <I18nProvider locale={locale}>
      <Suggestions {...props} />
    </I18nProvider>
  );
}

function Suggestions({ field, input, label, typed, before, near, onTyped, onChoose }: SuggestFieldProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [dismissed, setDismissed] = useState(before);
  // What a choice left in the box was not typed, and needs no suggestions.
  const [left, setLeft] = useState("");
  const { groups, isNew } = useSuggestions(typed === left ? "" : typed, near);

  const options: ComboBoxStateOptions<SuggestionGroup> = {
    items: groups,
    children: ({ id, items }) => (
      <Section key={id} items={items} title={text.finder.search.suggestionsOf[id]}>
        {(item: KeyedSuggestion) => <Item textValue={formatSuggestion(item.suggestion, text).name}>{item.id}</Item>}
      </Section>
    ),
    inputValue: typed,
    onInputChange: onTyped,
    // Nothing stays chosen: a choice leads somewhere, and what is typed may be anything.
    selectedKey: null,
    allowsCustomValue: true,
    onSelectionChange: (key) => {
      const chosen = groups.flatMap(({ items }) => items).find(({ id }) => id === key);
      if (chosen === undefined) return;
      state.close();
      setLeft(onChoose(chosen.suggestion));
    },
  };
  const state = useComboBoxState(options);
  const { inputProps, listBoxProps } = useComboBox({ ...options, "aria-label": label, inputRef: input, listBoxRef: list, popoverRef: popover }, state);

  useEffect(keepPageHeard, []);
  // The reader was in the box before this part came.
  const arrive = useRef(() => {
    if (document.activeElement === input.current) state.setFocused(true);
  });
  useEffect(() => arrive.current(), []);
  // Suggestions come later than the letters they are for.
  const canOpen = isNew && groups.length > 0 && state.isFocused && !state.isOpen && typed !== dismissed;
  useEffect(() => {
    if (canOpen) state.open(null, "input");
  });

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const isSearch = event.key === "Enter" && !event.nativeEvent.isComposing && state.isOpen && state.selectionManager.focusedKey === null;
    if (event.key === "Enter" || event.key === "Escape") setDismissed(typed);
    inputProps.onKeyDown?.(event);
    // React Aria keeps Enter to itself while the list is open; without a choice it is a search.
    if (isSearch) input.current?.form?.requestSubmit();
  };
  useLayoutEffect(() => field.set({ ...inputProps, onKeyDown: press }));
  useEffect(() => () => field.set({}), [field]);

  if (!state.isOpen || groups.length === 0) return null;
  return <SuggestionList state={state} groups={groups} listBoxProps={listBoxProps} list={list} popover={popover} />;
}

/**
 * React Aria hides the page from screen readers while the list is open, which leaves links that can be reached but not
 * heard. Our list stands right after the box, so nobody gets lost on the way to it.
 */
function keepPageHeard(): void {
  document.getElementById("root")?.setAttribute("data-react-aria-top-layer", "");
}
