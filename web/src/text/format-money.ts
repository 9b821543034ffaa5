import type { Cost } from "@schuifaan/shared/domain/place";

import { buildOnce } from "./build-once.ts";
import type { Messages } from "./nl.ts";

const inEuros = { style: "currency", currency: "EUR" } as const;
const withCents = buildOnce((locale) => new Intl.NumberFormat(locale, inEuros));
const withoutCents = buildOnce((locale) => new Intl.NumberFormat(locale, { ...inEuros, maximumFractionDigits: 0 }));

/** "€ 2,50", and "€ 4" without empty cents. */
export function formatMoney(euros: number, { locale }: Messages): string {
  return (Number.isInteger(euros) ? withoutCents : withCents)(locale).format(euros);
}

export function formatCost({ kind, amountInEuros }: Cost, text: Messages): string {
  const { place } = text;
  if (kind === "pay_what_you_can") {
    return amountInEuros > 0 ? place.payAbout(formatMoney(amountInEuros, text)) : place.payWhatYouCan;
  }
  return amountInEuros === 0 ? place.free : formatMoney(amountInEuros, text);
}
