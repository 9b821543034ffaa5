import type { SchoolHoliday } from "./holiday.ts";
import type { Vakantieregio } from "./vakantieregio.ts";

type Days = readonly [from: string, until: string];

/** First and last days; the same for all regions, or each its own. */
export type SchoolYear = Readonly<Record<SchoolHoliday, Days | Readonly<Record<Vakantieregio, Days>>>> & {
  /** A second week of May that schools may add; many do. */
  readonly adviceWeek: Days;
};

/**
 * School holidays as the ministry of education set them (zomer, kerst, mei) or advised them (herfst, voorjaar, the
 * second week of May), one row a school year, from rijksoverheid.nl/onderwerpen/schoolvakanties. How to add a year:
 * docs/recipes/update-school-holidays.md. Years in a row, none between missing.
 */
export const SCHOOL_YEARS: readonly SchoolYear[] = [
  {
    // 2025-2026
    herfstvakantie: { noord: ["2025-10-18", "2025-10-26"], midden: ["2025-10-18", "2025-10-26"], zuid: ["2025-10-11", "2025-10-19"] },
    kerstvakantie: ["2025-12-20", "2026-01-04"],
    voorjaarsvakantie: { noord: ["2026-02-21", "2026-03-01"], midden: ["2026-02-14", "2026-02-22"], zuid: ["2026-02-14", "2026-02-22"] },
    adviceWeek: ["2026-04-18", "2026-04-26"],
    meivakantie: ["2026-04-25", "2026-05-03"],
    zomervakantie: { noord: ["2026-07-04", "2026-08-16"], midden: ["2026-07-18", "2026-08-30"], zuid: ["2026-07-11", "2026-08-23"] },
  },
  {
    // 2026-2027
    herfstvakantie: { noord: ["2026-10-10", "2026-10-18"], midden: ["2026-10-17", "2026-10-25"], zuid: ["2026-10-17", "2026-10-25"] },
    kerstvakantie: ["2026-12-19", "2027-01-03"],
    voorjaarsvakantie: { noord: ["2027-02-20", "2027-02-28"], midden: ["2027-02-20", "2027-02-28"], zuid: ["2027-02-13", "2027-02-21"] },
    adviceWeek: ["2027-05-01", "2027-05-09"],
    meivakantie: ["2027-04-24", "2027-05-02"],
    zomervakantie: { noord: ["2027-07-10", "2027-08-22"], midden: ["2027-07-17", "2027-08-29"], zuid: ["2027-07-24", "2027-09-05"] },
  },
  {
    // 2027-2028
    herfstvakantie: { noord: ["2027-10-16", "2027-10-24"], midden: ["2027-10-16", "2027-10-24"], zuid: ["2027-10-23", "2027-10-31"] },
    kerstvakantie: ["2027-12-25", "2028-01-09"],
    voorjaarsvakantie: { noord: ["2028-02-19", "2028-02-27"], midden: ["2028-02-26", "2028-03-05"], zuid: ["2028-02-26", "2028-03-05"] },
    adviceWeek: ["2028-04-22", "2028-04-30"],
    meivakantie: ["2028-04-29", "2028-05-07"],
    zomervakantie: { noord: ["2028-07-15", "2028-08-27"], midden: ["2028-07-08", "2028-08-20"], zuid: ["2028-07-22", "2028-09-03"] },
  },
  {
    // 2028-2029
    herfstvakantie: { noord: ["2028-10-14", "2028-10-22"], midden: ["2028-10-21", "2028-10-29"], zuid: ["2028-10-21", "2028-10-29"] },
    kerstvakantie: ["2028-12-23", "2029-01-07"],
    voorjaarsvakantie: { noord: ["2029-02-17", "2029-02-25"], midden: ["2029-02-17", "2029-02-25"], zuid: ["2029-02-10", "2029-02-18"] },
    adviceWeek: ["2029-04-21", "2029-04-29"],
    meivakantie: ["2029-04-28", "2029-05-06"],
    zomervakantie: { noord: ["2029-07-21", "2029-09-02"], midden: ["2029-07-07", "2029-08-19"], zuid: ["2029-07-14", "2029-08-26"] },
  },
];
