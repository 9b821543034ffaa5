import type { Vakantieregio } from "./vakantieregio.ts";

/** First and last day. */
type Days = readonly [from: string, until: string];
type ByVakantieregio = Readonly<Record<Vakantieregio, Days>>;

export type SchoolYear = {
  readonly herfstvakantie: ByVakantieregio;
  readonly kerstvakantie: Days;
  readonly voorjaarsvakantie: ByVakantieregio;
  readonly meivakantie: Days;
  readonly zomervakantie: ByVakantieregio;
  /** The week of May that schools may add, and most do; two where the ministry has not advised which. May overlap. */
  readonly maybe: readonly Days[];
};

// School holidays as the ministry of education (OCW) set them (kerst, mei, zomer) or advised them (herfst, voorjaar):
// https://www.rijksoverheid.nl/onderwerpen/schoolvakanties, one page a school year, also as open data. Years follow
// each other without a gap. How to add one: docs/recipes/update-school-holidays.md.
export const SCHOOL_YEARS: readonly SchoolYear[] = [
  {
    // 2024-2025
    herfstvakantie: { noord: ["2024-10-26", "2024-11-03"], midden: ["2024-10-26", "2024-11-03"], zuid: ["2024-10-19", "2024-10-27"] },
    kerstvakantie: ["2024-12-21", "2025-01-05"],
    voorjaarsvakantie: { noord: ["2025-02-15", "2025-02-23"], midden: ["2025-02-22", "2025-03-02"], zuid: ["2025-02-22", "2025-03-02"] },
    meivakantie: ["2025-04-26", "2025-05-04"],
    zomervakantie: { noord: ["2025-07-12", "2025-08-24"], midden: ["2025-07-19", "2025-08-31"], zuid: ["2025-07-05", "2025-08-17"] },
    maybe: [["2025-04-19", "2025-04-27"]],
  },
  {
    // 2025-2026
    herfstvakantie: { noord: ["2025-10-18", "2025-10-26"], midden: ["2025-10-18", "2025-10-26"], zuid: ["2025-10-11", "2025-10-19"] },
    kerstvakantie: ["2025-12-20", "2026-01-04"],
    voorjaarsvakantie: { noord: ["2026-02-21", "2026-03-01"], midden: ["2026-02-14", "2026-02-22"], zuid: ["2026-02-14", "2026-02-22"] },
    meivakantie: ["2026-04-25", "2026-05-03"],
    zomervakantie: { noord: ["2026-07-04", "2026-08-16"], midden: ["2026-07-18", "2026-08-30"], zuid: ["2026-07-11", "2026-08-23"] },
    maybe: [["2026-04-18", "2026-04-26"]],
  },
  {
    // 2026-2027
    herfstvakantie: { noord: ["2026-10-10", "2026-10-18"], midden: ["2026-10-17", "2026-10-25"], zuid: ["2026-10-17", "2026-10-25"] },
    kerstvakantie: ["2026-12-19", "2027-01-03"],
    voorjaarsvakantie: { noord: ["2027-02-20", "2027-02-28"], midden: ["2027-02-20", "2027-02-28"], zuid: ["2027-02-13", "2027-02-21"] },
    meivakantie: ["2027-04-24", "2027-05-02"],
    zomervakantie: { noord: ["2027-07-10", "2027-08-22"], midden: ["2027-07-17", "2027-08-29"], zuid: ["2027-07-24", "2027-09-05"] },
    maybe: [["2027-05-01", "2027-05-09"]],
  },
  {
    // 2027-2028
    herfstvakantie: { noord: ["2027-10-16", "2027-10-24"], midden: ["2027-10-16", "2027-10-24"], zuid: ["2027-10-23", "2027-10-31"] },
    kerstvakantie: ["2027-12-25", "2028-01-09"],
    voorjaarsvakantie: { noord: ["2028-02-19", "2028-02-27"], midden: ["2028-02-26", "2028-03-05"], zuid: ["2028-02-26", "2028-03-05"] },
    meivakantie: ["2028-04-29", "2028-05-07"],
    zomervakantie: { noord: ["2028-07-15", "2028-08-27"], midden: ["2028-07-08", "2028-08-20"], zuid: ["2028-07-22", "2028-09-03"] },
    maybe: [["2028-04-22", "2028-04-30"]],
  },
  {
    // 2028-2029
    herfstvakantie: { noord: ["2028-10-14", "2028-10-22"], midden: ["2028-10-21", "2028-10-29"], zuid: ["2028-10-21", "2028-10-29"] },
    kerstvakantie: ["2028-12-23", "2029-01-07"],
    voorjaarsvakantie: { noord: ["2029-02-17", "2029-02-25"], midden: ["2029-02-17", "2029-02-25"], zuid: ["2029-02-10", "2029-02-18"] },
    meivakantie: ["2029-04-28", "2029-05-06"],
    zomervakantie: { noord: ["2029-07-21", "2029-09-02"], midden: ["2029-07-07", "2029-08-19"], zuid: ["2029-07-14", "2029-08-26"] },
    maybe: [["2029-04-21", "2029-04-29"]],
  },
  {
    // 2029-2030
    herfstvakantie: { noord: ["2029-10-20", "2029-10-28"], midden: ["2029-10-20", "2029-10-28"], zuid: ["2029-10-13", "2029-10-21"] },
    kerstvakantie: ["2029-12-22", "2030-01-06"],
    voorjaarsvakantie: { noord: ["2030-02-16", "2030-02-24"], midden: ["2030-02-23", "2030-03-03"], zuid: ["2030-02-23", "2030-03-03"] },
    meivakantie: ["2030-04-27", "2030-05-05"],
    zomervakantie: { noord: ["2030-07-20", "2030-09-01"], midden: ["2030-07-13", "2030-08-25"], zuid: ["2030-07-06", "2030-08-18"] },
    maybe: [["2030-04-20", "2030-04-28"], ["2030-05-04", "2030-05-12"]],
  },
];
