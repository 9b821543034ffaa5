import "./search-box.css";

import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { type SyntheticEvent, useRef } from "react";

import { useText } from "../../text/use-text.tsx";
import { useTyped } from "./use-typed.ts";

type SearchBoxProps = {
  label: string;
  placeholder: string;
  words: string | undefined;
  /** While typing, once the fingers rest. */
  onType: (words: string | undefined) => void;
  /** Enter, the button, or the box made empty. */
  onSubmit: (words: string | undefined) => void;
};

/** A box for words. It follows the address when that changes from elsewhere, such as by the back button. */
export function SearchBox({ label, placeholder, words, onType, onSubmit }: SearchBoxProps) {
  const { finder } = useText();
  const { typed, setTyped, wish, markSent } = useTyped(words, onType);
  const input = useRef<HTMLInputElement>(null);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    markSent(wish);
    onSubmit(wish);
  };
  const clear = () => {
    setTyped("");
    markSent(undefined);
    onSubmit(undefined);
    input.current?.focus();
  };

  return (
    <form className="search-box" aria-label={label} onSubmit={submit}>
      <input
        ref={input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed !== "" && (
        <button type="button" className="search-clear" onClick={clear} aria-label={finder.search.clear}>
          <X className="icon" aria-hidden="true" />
        </button>
      )}
      <button type="submit" className="button search-go" aria-label={finder.search.submit}>
        <Search className="icon" aria-hidden="true" />
      </button>
    </form>
  );
}
