import { z } from "zod";

/** The feast days of the Algemene termijnenwet, and Goede Vrijdag and Bevrijdingsdag, by their Dutch names. */
export const PublicHoliday = z.enum([
  "nieuwjaarsdag", "goede_vrijdag", "eerste_paasdag", "tweede_paasdag", "koningsdag", "bevrijdingsdag",
  "hemelvaartsdag", "eerste_pinksterdag", "tweede_pinksterdag", "eerste_kerstdag", "tweede_kerstdag",
]);
export type PublicHoliday = z.infer<typeof PublicHoliday>;

export const SchoolHoliday = z.enum(["herfstvakantie", "kerstvakantie", "voorjaarsvakantie", "meivakantie", "zomervakantie"]);
export type SchoolHoliday = z.infer<typeof SchoolHoliday>;
