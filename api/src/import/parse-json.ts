import { importNl } from "../text/import-nl.ts";
import { ImportRefused } from "./import-refused.ts";

/** Throws ImportRefused with the reason a person can act on: cut off half-way, or broken in the middle. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = /at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const isCutOff = place === undefined || Number(place) >= text.trimEnd().length || lacksItsEnd(text);
    throw new ImportRefused(isCutOff ? importNl.cutOff : importNl.brokenJson(Number(place)));
  }
}

function lacksItsEnd(text: string): boolean {
  const start = text.trimStart().charAt(0);
  return start === "{" ? !text.trimEnd().endsWith("}") : !text.trimEnd().endsWith("]");
}
