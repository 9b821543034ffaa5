import { buildOnce } from "./build-once.ts";
import type { Messages } from "./nl.ts";

const oneDecimal = buildOnce((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

const METRES_A_MINUTE = 80;
const FAR_TO_WALK_IN_METRES = 2500;

/** "350 m · 4 minuten lopen"; beyond half an hour's walk only the distance, "3,2 km". */
export function formatDistance(metres: number, { locale, time }: Messages): string {
  const minutes = walkInMinutes(metres);
  const length = formatMetres(metres, { locale, time });
  return minutes === undefined ? length : `${length} · ${time.walk(minutes)}`;
}

/** Whole minutes on foot, at least 1; undefined beyond half an hour. */
export function walkInMinutes(metres: number): number | undefined {
  return metres > FAR_TO_WALK_IN_METRES ? undefined : Math.max(1, Math.round(metres / METRES_A_MINUTE));
}

export function formatMetres(metres: number, { locale, time }: Pick<Messages, "locale" | "time">): string {
  // A position rounded to 100 m cannot tell 347 m from 352 m.
  const rounded = Math.max(50, Math.round(metres / 50) * 50);
  if (rounded < 1000) return time.metres(String(rounded));
  return time.kilometres(oneDecimal(locale).format(metres / 1000));
}
