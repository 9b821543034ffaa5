import type { Language } from "./load-messages.ts";

const KEY = "taal";

// A browser that keeps nothing (private mode, blocked storage) throws; then the address alone knows the language.

export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}

export function rememberedLanguage(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
