import { buildOnce } from "./build-once.ts";
import type { Messages } from "./nl.ts";

const SHORT_FROM = 10_000;
const whole = buildOnce((locale) => new Intl.NumberFormat(locale));
const short = buildOnce((locale) => new Intl.NumberFormat(locale, { notation: "compact" }));

/** For in a small circle: "6.040", "12K". */
export function formatCount(count: number, { locale }: Messages): string {
  // The same everywhere, and it spares a first visit the first formatter: 16 ms here, 60 on a slow phone.
  if (count < 1000) return String(count);
  return (count < SHORT_FROM ? whole : short)(locale).format(count);
}
