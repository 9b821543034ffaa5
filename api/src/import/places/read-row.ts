import type { Address, OpeningHours, Place } from "@schuifaan/shared/domain/place";
import { readAddress, readPostcode, readStreet } from "@schuifaan/shared/domain/read-address";
import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";

import { foldText } from "../../places/fold-text.ts";
import type { ListField } from "./column-words.ts";
import type { Guesses } from "./guess-columns.ts";
import { findTypeByWords, findTypeInName } from "./guess-type.ts";
import { readHours } from "./read-hours.ts";
import { readPhone } from "./read-phone.ts";
import { readPosition, splitPosition, type ReadPosition } from "./read-position.ts";
import type { TableRow } from "./table.ts";

/** Facts that a list may tell; one that is there but undefined is one that the list left empty. */
export type ListedFacts = {
  -readonly [Field in "name" | "type" | "address" | "contact" | "aliases" | "openingHours" | "access"]?: Place[Field];
} & { -readonly [Field in "summary" | "operator" | "entrance" | "openingHoursText"]?: Place[Field] | undefined };

export type ReadRow = {
  readonly number: number;
  /** The same at every import of this list: its id, or its name and address. */
  readonly key: string;
  readonly name: string;
  readonly type: PlaceType | undefined;
  readonly position: ReadPosition | "outside" | undefined;
  readonly address: Address;
  readonly facts: ListedFacts;
  readonly droppedMobile: boolean;
};

/** Reads one row by the columns we guessed. */
export function readRow(row: TableRow, guesses: Guesses): ReadRow {
  const cell = (field: ListField): string => {
    const guess = guesses.get(field);
    return guess === undefined ? "" : (row.cells[guess.column]?.replaceAll("\u00A0", " ").trim() ?? "");
  };
  const name = cell("name").replaceAll(/\s+/g, " ");
  const address = addressOf(cell);
  const phone = readPhone(cell("phone"));
  return {
    number: row.number,
    key: keyOf(cell, name, address, row),
    name,
    type: (cell("type") === "" ? undefined : findTypeByWords(cell("type"))) ?? findTypeInName(name),
    position: positionOf(cell),
    address,
    facts: factsOf(cell, guesses, address),
    droppedMobile: phone.droppedMobile,
  };
}

type Cell = (field: ListField) => string;

function addressOf(cell: Cell): Address {
  const whole = cell("address") === "" ? {} : readAddress(cell("address"));
  const apart = cell("street") === "" ? {} : cell("houseNumber") === "" ? readStreet(cell("street")) : { street: cell("street") };
  const number = cell("houseNumber") + (cell("houseNumberSuffix") === "" ? "" : `-${cell("houseNumberSuffix")}`).replace(/^-(?=[a-z]$)/i, "");
  const postcode = readPostcode(cell("postcode"));
  return {
    ...whole,
    ...apart,
    ...(cell("houseNumber") !== "" && { houseNumber: number }),
    ...(postcode !== undefined && { postcode }),
    ...(cell("woonplaats") !== "" && { woonplaats: cell("woonplaats") }),
  };
}

function positionOf(cell: Cell): ReadPosition | "outside" | undefined {
  const pairs: (readonly [string, string] | undefined)[] = [
    [cell("lat"), cell("lng")],
    [cell("x"), cell("y")],
    splitPosition(cell("position")),
  ];
  const read = pairs.map((pair) => pair && readPosition(...pair));
  return read.find((position) => position !== undefined && position !== "outside") ?? read.find((position) => position === "outside");
}

function keyOf(cell: Cell, name: string, address: Address, { cells }: TableRow): string {
  if (cell("key") !== "") return cell("key").slice(0, 200);
  const words = [name, address.street, address.houseNumber, address.postcode, address.woonplaats].map((part) => foldText(part ?? ""));
  const key = words.filter((part) => part !== "").join(" | ");
  // A row without a name has only itself to be known by.
  return (name === "" ? `(${cells.join(" | ")})` : key).slice(0, 200);
}

const CONTACT_FIELDS = ["phone", "email", "website"] as const;
const ADDRESS_FIELDS = ["address", "street", "postcode", "woonplaats"] as const;

function factsOf(cell: Cell, guesses: Guesses, address: Address): ListedFacts {
  const facts: ListedFacts = {};
  const text = (field: ListField) => cell(field) || undefined;
  if (ADDRESS_FIELDS.some((field) => guesses.has(field))) facts.address = address;
  if (CONTACT_FIELDS.some((field) => guesses.has(field))) {
    facts.contact = { phone: readPhone(cell("phone")).phone, email: readEmail(cell("email")), website: readWebsite(cell("website")) };
  }
  if (guesses.has("description")) facts.summary = text("description")?.slice(0, 500);
  if (guesses.has("operator")) facts.operator = text("operator");
  if (guesses.has("entrance")) facts.entrance = text("entrance");
  if (guesses.has("alias")) facts.aliases = cell("alias").split(";").map((alias) => alias.trim()).filter((alias) => alias !== "");
  if (guesses.has("openingHours")) Object.assign(facts, hoursOf(cell("openingHours")));
  if (guesses.has("wheelchair") || guesses.has("wheelchairToilet")) facts.access = accessOf(cell);
  return facts;
}

function hoursOf(text: string): { openingHours: OpeningHours[]; openingHoursText: string | undefined } {
  const openingHours = readHours(text);
  return { openingHours: openingHours ?? [], openingHoursText: openingHours === undefined && text !== "" ? text : undefined };
}

/** Absent means unknown: an empty cell is never a no. */
function accessOf(cell: Cell): Place["access"] {
  const wheelchair = readAccess(cell("wheelchair"));
  const toilet = readAccess(cell("wheelchairToilet"));
  return { ...(wheelchair !== undefined && { wheelchair }), ...(toilet !== undefined && { accessible_toilet: toilet }) };
}

function readAccess(text: string): "yes" | "limited" | "no" | undefined {
  if (/^(yes|ja|j|true|designated|waar|x)$/i.test(text)) return "yes";
  if (/^(limited|deels|gedeeltelijk|beperkt)$/i.test(text)) return "limited";
  return /^(no|nee|n|false|onwaar)$/i.test(text) ? "no" : undefined;
}

function readEmail(text: string): string | undefined {
  return /[^\s<>,;:]+@[^\s<>,;:]+\.[a-z]{2,}/i.exec(text)?.[0];
}

/** Only addresses of pages: `javascript:` and the like would become a link. */
function readWebsite(text: string): string | undefined {
  const bare = text.split(/[\s;]/)[0] ?? "";
  if (!/^(https?:\/\/)?[\w-]+(\.[\w-]+)+([/?#:]\S*)?$/i.test(bare)) return undefined;
  return /^https?:\/\//i.test(bare) ? bare : `https://${bare}`;
}
