import { useEffect, useState } from "react";

const REST_IN_MS = 350;

type Words = string | undefined;

/** What stands in a search box, between the fingers that type and the address that remembers. */
export function useTyped(words: Words, onType: (words: Words) => void) {
  const [typed, setTyped] = useState(words ?? "");
  const [known, setKnown] = useState(words);
  const [sent, setSent] = useState(words);
  const wish = typed.trim() === "" ? undefined : typed.trim();
  if (words !== known) {
    setKnown(words);
    // Our own words coming back through the address may be older than what the fingers have typed since.
    if (words !== sent) {
      setSent(words);
      setTyped(words ?? "");
    }
  }

  useEffect(() => {
    if (wish === sent) return undefined;
    const timer = setTimeout(() => {
      setSent(wish);
      onType(wish);
    }, REST_IN_MS);
    return () => clearTimeout(timer);
  }, [wish, sent, onType]);

  return { typed, setTyped, wish, markSent: setSent };
}
