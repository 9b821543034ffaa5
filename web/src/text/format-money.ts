import type { Cost } from "@schuifaan/shared/domain/place";

import type { Messages } from "./nl.ts";

/** "€ 2,50", and "€ 4" without empty cents. */
export function formatMoney(euros: number, { locale }: Messages): string {
  const digits = Number.isInteger(euros) ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(euros);
}

export function formatCost({ kind, amountInEuros }: Cost, text: Messages): string {
  const { place } = text;
  if (kind === "pay_what_you_can") {
    return amountInEuros > 0 ? place.payAbout(formatMoney(amountInEuros, text)) : place.payWhatYouCan;
  }
  return amountInEuros === 0 ? place.free : formatMoney(amountInEuros, text);
}
