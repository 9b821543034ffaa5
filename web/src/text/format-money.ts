import type { Cost } from "@schuifaan/shared/domain/place";

import type { Messages } from "./nl.ts";

/** "€ 2,50", and "€ 4" without empty cents. */
export function formatMoney(euros: number, { time }: Messages): string {
  return time.euros(Number.isInteger(euros) ? String(euros) : euros.toFixed(2));
}

export function formatCost({ kind, amountInEuros }: Cost, text: Messages): string {
  const { place } = text;
  if (kind === "pay_what_you_can") {
    return amountInEuros > 0 ? place.payAbout(formatMoney(amountInEuros, text)) : place.payWhatYouCan;
  }
  return amountInEuros === 0 ? place.free : formatMoney(amountInEuros, text);
}
