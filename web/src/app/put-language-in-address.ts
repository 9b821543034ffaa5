import { chooseLanguage } from "../text/choose-language.ts";
import { rememberedLanguage } from "../text/remember-language.ts";

/**
 * The address is the only one who knows the language; on arrival it is told what this reader chose or asks for.
 * True when that is another language than the page was sent in.
 */
export function putLanguageInAddress(): boolean {
  const address = new URL(window.location.href);
  if (address.searchParams.has("taal")) return false;
  if (chooseLanguage(rememberedLanguage(), navigator.languages) === "nl") return false;
  address.searchParams.set("taal", "en");
  window.history.replaceState(window.history.state, "", address);
  return true;
}
