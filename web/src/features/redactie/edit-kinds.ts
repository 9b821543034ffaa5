import { Change } from "@schuifaan/shared/domain/change";
import type { Place } from "@schuifaan/shared/domain/place";

import type { redactieIn } from "../../text/redactie-in.ts";

/** What the wijkredactie changes by hand, most often after a phone call. */
export const EDIT_KINDS = ["entrance", "summary", "first_visit", "contact", "closure", "paused", "resumed", "name", "address", "stopped"] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export type Values = Readonly<Record<string, string>>;
export type EditField = { readonly name: string; readonly label: string; readonly most: number; readonly lines?: number; readonly type?: "text" | "email" | "tel" | "url" | "date" };

type Words = ReturnType<typeof redactieIn>["place"]["edit"];

/** The fields that a kind of change asks for. */
export function fieldsOf(kind: EditKind, words: Words): EditField[] {
  switch (kind) {
    case "entrance": return [{ name: "entrance", label: words.entrance, most: 140, lines: 2 }, { name: "route", label: words.route, most: 300, lines: 2 }];
    case "summary": return [{ name: "summary", label: words.summary, most: 160, lines: 2 }];
    case "first_visit": return [{ name: "text", label: words.firstVisit, most: 400, lines: 4 }];
    case "contact": return [{ name: "phone", label: words.phone, most: 30, type: "tel" }, { name: "email", label: words.email, most: 200, type: "email" }, { name: "website", label: words.website, most: 200, type: "url" }];
    case "closure": return [{ name: "from", label: words.from, most: 10, type: "date" }, { name: "to", label: words.to, most: 10, type: "date" }, { name: "text", label: words.why, most: 200 }];
    case "paused": case "stopped": return [{ name: "note", label: words.note, most: 200, lines: 2 }];
    case "name": return [{ name: "name", label: words.name, most: 80 }];
    case "address": return [
      { name: "street", label: words.street, most: 80 }, { name: "houseNumber", label: words.houseNumber, most: 10 }, { name: "postcode", label: words.postcode, most: 10 },
      { name: "woonplaats", label: words.woonplaats, most: 80 }, { name: "hint", label: words.hint, most: 140 },
    ];
    case "resumed": break;
  }
  return [];
}

/** What the place says now, to begin with. */
export function startOf(kind: EditKind, place: Place): Values {
  const { address, contact } = place;
  const known: Readonly<Record<EditKind, Readonly<Record<string, string | undefined>>>> = {
    entrance: { entrance: place.entrance, route: place.route },
    summary: { summary: place.summary },
    first_visit: { text: place.firstVisit?.text },
    contact, address,
    name: { name: place.name },
    closure: {}, paused: {}, resumed: {}, stopped: {},
  };
  return Object.fromEntries(Object.entries(known[kind]).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** The change that was typed; undefined while it is not whole. What was left empty is not told. */
export function readEdit(kind: EditKind, values: Values): Change | undefined {
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== ""));
  const change = kind === "closure" ? { kind, closure: given } : kind === "contact" || kind === "address" ? { kind, [kind]: given } : { kind, ...given };
  const read = Change.safeParse(change);
  return read.success ? read.data : undefined;
}
