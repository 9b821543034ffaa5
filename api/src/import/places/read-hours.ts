import type { OpeningHours } from "@schuifaan/shared/domain/place";
import { Weekday } from "@schuifaan/shared/domain/taxonomy";

const WEEK = Weekday.options;
const DAY_WORDS: readonly (readonly [words: RegExp, day: Weekday])[] = [
  [/^(mo|mon|monday|ma|maandag(en)?)$/, "MO"],
  [/^(tu|tue|tuesday|di|dinsdag(en)?)$/, "TU"],
  [/^(we|wed|wednesday|wo|woensdag(en)?)$/, "WE"],
  [/^(th|thu|thursday|do|donderdag(en)?)$/, "TH"],
  [/^(fr|fri|friday|vr|vrij|vrijdag(en)?)$/, "FR"],
  [/^(sa|sat|saturday|za|zat|zaterdag(en)?)$/, "SA"],
  [/^(su|sun|sunday|zo|zon|zondag(en)?)$/, "SU"],
];
const TIME = String.raw`\d{1,2}(?:[:.]\d{2})?(?:\s*u(?:ur)?)?`;
const TIMES = new RegExp(`^${TIME}\\s*(?:-|–|tot|to)\\s*${TIME}$`);
const RULE = new RegExp(`^(?<days>[a-z]+(?:[\\s,.&-]+[a-z]+)*)[:\\s]*(?<times>${TIME}.*)$`);

type Slot = { readonly from: string; readonly to: string };

/**
 * The simple forms people write: "Mo-Fr 10:00-17:00; Sa 10:00-13:00", "ma t/m vr 9.00 - 12.00 uur", "di, do 13-16".
 * As in OSM a later rule replaces an earlier one for the same day. Undefined as soon as one part is anything else,
 * because half of somebody's opening hours is worse than their own words.
 */
export function readHours(text: string): OpeningHours[] | undefined {
  const rules = text.toLowerCase().replaceAll(/t\/m|tot en met|–/g, "-").split(/[;\n|]/).map((rule) => rule.trim()).filter((rule) => rule !== "");
  const week = new Map<Weekday, readonly Slot[]>();
  for (const rule of rules) {
    const read = readRule(rule);
    if (read === undefined) return undefined;
    for (const day of read.days) week.set(day, read.slots);
  }
  return rules.length === 0 ? undefined : gatherDays(week);
}

function readRule(rule: string): { days: Weekday[]; slots: Slot[] } | undefined {
  const closed = /^(?<days>.+?)[:\s]+(off|closed|gesloten|dicht)$/.exec(rule)?.groups?.["days"];
  const { days: dayText = closed ?? "", times: timeText } = RULE.exec(rule)?.groups ?? {};
  const days = readDays(dayText);
  const slots = closed === undefined ? timeText?.split(/,|\ben\b|&/).map((part) => readSlot(part.trim())) : [];
  if (days === undefined || slots === undefined) return undefined;
  const known = slots.filter((slot) => slot !== undefined);
  return known.length === slots.length ? { days, slots: known } : undefined;
}

function readDays(text: string): Weekday[] | undefined {
  const days: Weekday[] = [];
  for (const part of text.split(/,|&|\ben\b|\band\b/).map((piece) => piece.trim())) {
    const [from, to, ...rest] = part.split(/\s*-\s*/).map(findDay);
    if (from === undefined || rest.length > 0 || (to === undefined && part.includes("-"))) return undefined;
    days.push(...daysFrom(from, to ?? from));
  }
  return days;
}

function findDay(word: string): Weekday | undefined {
  const bare = word.replaceAll(/[.\s]/g, "");
  return DAY_WORDS.find(([words]) => words.test(bare))?.[1];
}

/** Fr-Mo runs over the end of the week. */
function daysFrom(from: Weekday, to: Weekday): Weekday[] {
  const start = WEEK.indexOf(from);
  const count = (WEEK.indexOf(to) - start + 7) % 7;
  return [...WEEK, ...WEEK].slice(start, start + count + 1);
}

function readSlot(text: string): Slot | undefined {
  if (!TIMES.test(text)) return undefined;
  const [from, to] = [...text.matchAll(/(\d{1,2})(?:[:.](\d{2}))?/g)].map(([, hour = "", minute = "00"]) => toWallTime(hour, minute));
  return from === undefined || to === undefined || from >= to ? undefined : { from, to };
}

function toWallTime(hour: string, minute: string): string | undefined {
  const time = `${hour.padStart(2, "0")}:${minute}`;
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time) ? time : undefined;
}

function gatherDays(week: ReadonlyMap<Weekday, readonly Slot[]>): OpeningHours[] {
  const bySlot = new Map<string, { from: string; to: string; days: Weekday[] }>();
  for (const day of WEEK) {
    for (const { from, to } of week.get(day) ?? []) {
      const slot = bySlot.get(`${from}-${to}`) ?? { from, to, days: [] };
      slot.days.push(day);
      bySlot.set(`${from}-${to}`, slot);
    }
  }
  return [...bySlot.values()].map(({ from, to, days }) => ({ days, from, to }));
}
