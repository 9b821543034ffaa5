import { z } from "zod";

import { AreaCode } from "./area-code.ts";
import { Vakantieregio } from "./vakantieregio.ts";
import {
  AccessFeature, AccessValue, ActivityCategory, EntryMode, Facility, NeedKind, PlaceStatus, PlaceType, RunBy,
  Weekday, WelcomeTag,
} from "./taxonomy.ts";

/** Stable for ever: links, feeds and the change log hang on it. */
export const PlaceId = z.string().regex(/^[a-z0-9][a-z0-9-]{1,63}$/).brand("PlaceId");
export type PlaceId = z.infer<typeof PlaceId>;

/** The readable name in an address: /plek/huiskamer-de-blauwe-theepot. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(120).brand("Slug");
export type Slug = z.infer<typeof Slug>;

/** Wall-clock time in Europe/Amsterdam, "19:30"; 24:00 is midnight at the end of the day. */
export const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
/** A calendar day in Europe/Amsterdam, "2026-11-21". */
export const DateText = z.iso.date();

export const OpeningHours = z.object({
  days: z.array(Weekday).min(1),
  from: WallTime,
  to: WallTime,
  entry: EntryMode.optional(),
  note: z.string().optional(),
});
export type OpeningHours = z.infer<typeof OpeningHours>;

export const Closure = z.object({ from: DateText, to: DateText, text: z.string().optional() });
export const SpecialOpen = z.object({ date: DateText, from: WallTime, to: WallTime, text: z.string().optional() });

/**
 * RFC 5545 in fields: WEEKLY every n weeks on byDay, MONTHLY on the nth (or last: -1) weekday, or ONCE. Without byDay it is
 * the weekday of dtStart; MONTHLY without nth is each such weekday, and without both the date of dtStart.
 */
export const Schedule = z.object({
  freq: z.enum(["ONCE", "WEEKLY", "MONTHLY"]),
  interval: z.int().min(1),
  dtStart: DateText,
  from: WallTime,
  to: WallTime,
  byDay: z.array(Weekday).min(1).optional(),
  nth: z.int().min(-1).max(5).refine((nth) => nth !== 0).optional(),
  until: DateText.optional(),
});
export type Schedule = z.infer<typeof Schedule>;

const ActivityExceptions = z.object({
  skipSchoolHolidays: z.boolean(),
  skipPublicHolidays: z.boolean(),
  skipDates: z.array(DateText),
  extraDates: z.array(z.object({ date: DateText, from: WallTime, to: WallTime, text: z.string().optional() })),
  ignoreClosures: z.boolean(),
});

export const Activity = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  category: ActivityCategory,
  description: z.string().optional(),
  schedule: Schedule,
  exceptions: ActivityExceptions,
  entry: EntryMode,
  costInEuros: z.number().min(0).optional(),
  costNote: z.string().optional(),
  audience: z.string().optional(),
  maxPeople: z.int().min(1).optional(),
  signUp: z.string().optional(),
  firstTimeOk: z.boolean().optional(),
  status: z.enum(["planned", "full", "cancelled"]),
});
export type Activity = z.infer<typeof Activity>;

export const Cost = z.object({
  kind: z.enum(["free", "small", "pay_what_you_can"]),
  amountInEuros: z.number().min(0),
  note: z.string().optional(),
});
export type Cost = z.infer<typeof Cost>;

/** The host is a person: the first name is kept and shown only with live consent. */
export const FirstVisit = z.object({
  text: z.string(),
  hostFirstName: z.string().optional(),
  hostWhen: z.string().optional(),
});
export type FirstVisit = z.infer<typeof FirstVisit>;

/** A need is shown up to and with `until`: sixty days after it was asked, unless it is asked again. */
export const Need = z.object({ id: z.string().min(1), kind: NeedKind, text: z.string().trim().min(1).max(200), until: DateText.optional() });
export type Need = z.infer<typeof Need>;

export const Address = z.object({
  street: z.string().optional(),
  houseNumber: z.string().optional(),
  postcode: z.string().optional(),
  woonplaats: z.string().optional(),
  /** Where to look, in words, when there is no address or it must stay private. */
  hint: z.string().optional(),
});
export type Address = z.infer<typeof Address>;

export const Contact = z.object({
  phone: z.string().optional(),
  email: z.string().optional(),
  website: z.string().optional(),
});

/** How closely lat/lng tell the door: a private home shows its street area only. */
export const Precision = z.enum(["door", "street_area", "postcode", "area"]);
export type Precision = z.infer<typeof Precision>;

/** A picture of the door or of a room; `id` stands in its address. */
export const Photo = z.object({
  id: z.string().min(1),
  kind: z.enum(["door", "room"]),
  /** What it shows, for who cannot see it. */
  alt: z.string().min(1).max(200),
  width: z.int().min(1),
  height: z.int().min(1),
});
export type Photo = z.infer<typeof Photo>;

/** Everything the public may know about a place, in the words of design/product.md section 3. */
export const Place = z.object({
  id: PlaceId,
  slug: Slug,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  type: PlaceType,
  runBy: RunBy.optional(),
  operator: z.string().optional(),
  status: PlaceStatus,
  statusNote: z.string().optional(),
  /** Where a place that moved or joined another one is found now. */
  movedTo: PlaceId.optional(),
  temporaryUntil: DateText.optional(),
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
  precision: Precision,
  /** Every current area the place lies in, smallest first. */
  areaCodes: z.array(AreaCode),
  /** Names for the two areas people say aloud: "Spangen, Rotterdam". */
  areaName: z.string().optional(),
  gemeenteName: z.string().optional(),
  /** Whose school holidays it keeps. */
  vakantieregio: Vakantieregio.optional(),
  address: Address,
  entrance: z.string().optional(),
  route: z.string().optional(),
  summary: z.string().optional(),
  firstVisit: FirstVisit.optional(),
  entry: EntryMode.optional(),
  openingHours: z.array(OpeningHours),
  /** Hours as a list gave them, when we could not read them into openingHours. */
  openingHoursText: z.string().optional(),
  publicHolidays: z.enum(["open", "open_some", "closed"]).optional(),
  schoolHolidays: z.enum(["open", "limited", "closed"]).optional(),
  closures: z.array(Closure),
  specialOpen: z.array(SpecialOpen),
  cost: Cost.optional(),
  languages: z.array(z.string()),
  welcome: z.array(WelcomeTag),
  access: z.partialRecord(AccessFeature, AccessValue),
  accessNote: z.string().optional(),
  facilities: z.array(Facility),
  activities: z.array(Activity),
  needs: z.array(Need),
  contact: Contact,
  photos: z.array(Photo).optional(),
  /** Two people said that something is wrong, and nobody of the place has answered yet: call before you go. */
  isDoubted: z.boolean().optional(),
  lastConfirmed: DateText.optional(),
  confirmedBy: z.enum(["staff", "volunteer", "key_person", "resident_tip", "import"]).optional(),
  /** An example that came with the product, not a real place. */
  demo: z.boolean(),
});
export type Place = z.infer<typeof Place>;
