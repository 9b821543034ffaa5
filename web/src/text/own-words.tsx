import { useText } from "./use-text.tsx";

/** What a place wrote itself. Its makers write Dutch, so that a screen reader in another language must change its voice. */
export function OwnWords({ children }: { children: string | undefined }) {
  const { language } = useText();
  return language === "nl" ? children : <span lang="nl">{children}</span>;
}
