import type { Upkeep } from "@schuifaan/shared/contract/upkeep";

import { formatList } from "../../text/format-days.ts";
import type { Messages } from "../../text/nl.ts";

type Named = { readonly names: string; readonly isOne: boolean };

/** The makers beside the reader who said yes: they hear of every change. Undefined when the reader is alone. */
export function nameOthers({ makers }: Pick<Upkeep, "makers">, text: Messages): Named | undefined {
  const names = makers.filter(({ isYou, hasSaidYes }) => !isYou && hasSaidYes).map(({ name }) => name);
  return names.length === 0 ? undefined : { names: formatList(names, text), isOne: names.length === 1 };
}
