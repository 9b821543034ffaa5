import { importNl } from "../text/import-nl.ts";
import { ImportRefused } from "./import-refused.ts";

/** Throws ImportRefused with the reason a person can act on: cut off half-way, or broken in the middle. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const isCutOff = /^(Unexpected end|Unterminated)/.test(message) || lacksItsEnd(text);
    throw new ImportRefused(isCutOff ? importNl.cutOff : importNl.brokenJson);
  }
}

function lacksItsEnd(text: string): boolean {
  const start = text.trimStart().charAt(0);
  return start === "{" ? !text.trimEnd().endsWith("}") : !text.trimEnd().endsWith("]");
}
