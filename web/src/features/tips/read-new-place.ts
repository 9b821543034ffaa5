import type { tipPlace } from "@schuifaan/shared/contract/tips";
import { readReach } from "@schuifaan/shared/domain/read-reach";
import { readWhere } from "@schuifaan/shared/domain/read-where";
import { ALL_TYPES } from "@schuifaan/shared/domain/type-groups";
import type { z } from "zod";

import type { nlTips } from "../../text/nl-tips.ts";

/** As it is typed; `mine` is "yes" or "". */
export type TypedPlace = { name: string; type: string; where: string; when: string; mine: string; makerName: string; makerEmail: string };
export const NO_PLACE: TypedPlace = { name: "", type: "", where: "", when: "", mine: "", makerName: "", makerEmail: "" };

type Missing = keyof (typeof nlTips)["place"]["missing"];
type Read = { readonly tip: Omit<z.input<typeof tipPlace.body>, "website" | "tookInMs"> } | { readonly missing: readonly Missing[] };

const SHORTEST_NAME = 2;

/** What to send, or which fields are not right yet, in the order of the page. */
export function readNewPlace(typed: TypedPlace): Read {
  const type = ALL_TYPES.find((known) => known === typed.type);
  const name = typed.name.trim();
  const address = readWhere(typed.where);
  const isMine = typed.mine === "yes";
  const missing: Missing[] = [];
  if (name.length < SHORTEST_NAME) missing.push("name");
  if (type === undefined) missing.push("type");
  if (Object.keys(address).length === 0) missing.push("where");
  if (isMine && typed.makerName.trim() === "") missing.push("makerName");
  if (isMine && readReach(typed.makerEmail)?.by !== "email") missing.push("makerEmail");
  if (missing.length > 0 || type === undefined) return { missing };
  const maker = isMine ? { maker: { name: typed.makerName.trim(), email: typed.makerEmail.trim() } } : {};
  return { tip: { name, type, address, when: typed.when.trim(), ...maker } };
}
