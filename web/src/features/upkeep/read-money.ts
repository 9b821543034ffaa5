const EUROS = /^(?:€|eur(?:o)?)?\s*(\d{1,4})(?:[.,](\d{2}|-)|[.,]-)?\s*(?:euro)?$/;
const CENTS = /^(\d{1,3})\s*cent$/;

/** An amount as people write it ("2,50", "€ 2.50", "2 euro", "50 cent", "gratis") in euros; undefined when it is none. */
export function readMoney(text: string): number | undefined {
  const words = text.trim().toLowerCase();
  if (words === "gratis" || words === "free") return 0;
  const cents = CENTS.exec(words)?.[1];
  if (cents !== undefined) return Number(cents) / 100;
  const match = EUROS.exec(words);
  if (match === null) return undefined;
  const rest = match[2] === undefined || match[2] === "-" ? 0 : Number(match[2]);
  return Number(match[1]) + rest / 100;
}

/** As it stands in a field: "2,50", and "4" without empty cents. */
export function writeMoney(euros: number | undefined): string {
  if (euros === undefined) return "";
  return Number.isInteger(euros) ? String(euros) : euros.toFixed(2).replace(".", ",");
}
