import "./search-box.css";

import type { Suggestion } from "@schuifaan/shared/contract/suggestions";
import type { Point } from "@schuifaan/shared/domain/point";
import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { type ReactNode, type SyntheticEvent, useRef } from "react";

import { useText } from "../../text/use-text.tsx";
import { PlainInput } from "./plain-input.tsx";
import { SuggestInput } from "./suggest-input.tsx";
import { useTyped } from "./use-typed.ts";
import { wordsAfter } from "./words-after.ts";

type SearchBoxProps = {
  label: string;
  /** What the words are called in the address: whoever is quicker than the script is taken there by the browser. */
  name?: string;
  placeholder: string;
  words: string | undefined;
  /** While typing, once the fingers rest. */
  onType: (words: string | undefined) => void;
  /** Enter, the button, or the box made empty. */
  onSubmit: (words: string | undefined) => void;
  suggest?: Suggest;
  /** Beside what is typed. */
  children?: ReactNode;
};
type Suggest = {
  /** Where to suggest from. */
  near: Point | undefined;
  /** What was chosen, and what is left in the box. */
  onSuggestion: (suggestion: Suggestion, words: string | undefined) => void;
};

/** A box for words. It follows the address when that changes from elsewhere, such as by the back button. */
export function SearchBox({ label, name, placeholder, words, onType, onSubmit, suggest, children }: SearchBoxProps) {
  const { finder: { search } } = useText();
  const { typed, setTyped, wish, markSent } = useTyped(words, onType);
  const input = useRef<HTMLInputElement>(null);
  const shared = { label, name, placeholder, input, typed, onTyped: setTyped };

  const leave = (left: string | undefined) => {
    setTyped(left ?? "");
    markSent(left);
  };
  // That of a phone would stay over what was found.
  const closeKeyboard = () => {
    if (window.matchMedia("(pointer: coarse)").matches) input.current?.blur();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    leave(wish);
    onSubmit(wish);
    closeKeyboard();
  };
  const clear = () => {
    leave(undefined);
    onSubmit(undefined);
    input.current?.focus();
  };
  const choose = (suggestion: Suggestion) => {
    const left = wordsAfter(suggestion);
    leave(left);
    suggest?.onSuggestion(suggestion, left);
    closeKeyboard();
    return left ?? "";
  };

  return (
    <form className="search-box" aria-label={label} onSubmit={submit}>
      <button type="submit" className="search-go" aria-label={search.submit}>
        <Search className="icon" aria-hidden="true" />
      </button>
      {suggest === undefined ? <PlainInput {...shared} /> : <SuggestInput {...shared} near={suggest.near} onChoose={choose} />}
      {typed !== "" && (
        <button type="button" className="search-clear" onClick={clear} aria-label={search.clear}>
          <X className="icon" aria-hidden="true" />
        </button>
      )}
      {children}
    </form>
  );
}
