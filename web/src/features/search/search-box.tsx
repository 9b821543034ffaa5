import "./search-box.css";

import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { type SyntheticEvent, useEffect, useRef, useState } from "react";

import { useText } from "../../text/use-text.tsx";

type SearchBoxProps = {
  label: string;
  placeholder: string;
  words: string | undefined;
  /** While typing, once the fingers rest. */
  onType: (words: string | undefined) => void;
  /** Enter, the button, or the box made empty. */
  onSubmit: (words: string | undefined) => void;
};

const REST_IN_MS = 350;

/** A box for words. It follows the address when that changes from elsewhere, such as by the back button. */
export function SearchBox({ label, placeholder, words, onType, onSubmit }: SearchBoxProps) {
  const { finder } = useText();
  const [typed, setTyped] = useState(words ?? "");
  const [known, setKnown] = useState(words);
  const input = useRef<HTMLInputElement>(null);
  const wish = typed.trim() === "" ? undefined : typed.trim();
  if (words !== known) {
    setKnown(words);
    if (words !== wish) setTyped(words ?? "");
  }

  useEffect(() => {
    if (wish === words) return undefined;
    const timer = setTimeout(() => onType(wish), REST_IN_MS);
    return () => clearTimeout(timer);
  }, [wish, words, onType]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit(wish);
  };
  const clear = () => {
    setTyped("");
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
