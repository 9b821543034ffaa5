import type { Address, Precision } from "@schuifaan/shared/domain/place";
import type { Point } from "@schuifaan/shared/domain/point";

import { type LocatieserverAnswer, type LocatieserverDoc, pointOf } from "../../ground/locatieserver.ts";
import { foldText } from "../../places/fold-text.ts";
import { nameSimilarity } from "./name-similarity.ts";

/** One thing to ask, and how closely a believed answer tells the door. */
export type GeocodeQuestion = {
  readonly kind: "adres" | "postcode" | "weg";
  readonly words: string;
  readonly precision: Precision;
  readonly address: Address;
};

const SAME_STREET = 0.8;

/** What to ask for an address, the closest first; nothing when it holds too little to recognise an answer by. */
export function questionsFor(address: Address): GeocodeQuestion[] {
  const { street, houseNumber, postcode, woonplaats } = address;
  const town = [postcode, woonplaats].filter((part) => part !== undefined).join(" ");
  if (town === "") return [];
  const questions: GeocodeQuestion[] = [];
  if (houseNumber !== undefined && (street !== undefined || postcode !== undefined)) {
    questions.push({ kind: "adres", words: [street, houseNumber, town].filter((part) => part !== undefined).join(" "), precision: "door", address });
  }
  if (postcode !== undefined) {
    questions.push({ kind: "postcode", words: [street, postcode].filter((part) => part !== undefined).join(" "), precision: "postcode", address });
  } else if (street !== undefined) {
    questions.push({ kind: "weg", words: `${street} ${town}`, precision: "street_area", address });
  }
  return questions;
}

/** The service always answers something: only an answer with our own postcode, house number and street is believed. */
export function findBelievable({ response }: LocatieserverAnswer, { kind, address }: GeocodeQuestion): Point | undefined {
  const fitting = response.docs.filter((doc) => doc.type === kind && isInTown(doc, address) && isSameStreet(doc, address));
  const [best] = kind === "adres" ? byHouseNumber(fitting, address.houseNumber ?? "") : fitting;
  return pointOf(best);
}

function isInTown(doc: LocatieserverDoc, { postcode, woonplaats }: Address): boolean {
  if (postcode !== undefined) return doc.postcode === postcode;
  return foldText(doc.woonplaatsnaam ?? "") === foldText(woonplaats ?? "");
}

function isSameStreet({ straatnaam = "", straatnaam_verkort: short = "" }: LocatieserverDoc, { street }: Address): boolean {
  if (street === undefined) return true;
  return [straatnaam, short].some((name) => name !== "" && nameSimilarity(foldText(name), foldText(street)) >= SAME_STREET);
}

/** The very number with its letter first, then the same number with another: that is next door at most. */
function byHouseNumber(docs: readonly LocatieserverDoc[], houseNumber: string): LocatieserverDoc[] {
  const digits = /^\d+/.exec(houseNumber)?.[0];
  const same = docs.filter((doc) => String(doc.huisnummer ?? "") === digits);
  const exact = same.filter(({ huis_nlt: whole = "" }) => foldText(whole).replaceAll(" ", "") === foldText(houseNumber).replaceAll(" ", ""));
  return [...exact, ...same];
}
