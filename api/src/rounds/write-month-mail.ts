import type { Need, Place } from "@schuifaan/shared/domain/place";
import type { SeasonQuestion } from "@schuifaan/shared/domain/season-question";

import { linkTo } from "../mail/link-to.ts";
import { type MailChoice, type MailContent, type MailLanguage, writeMail } from "../mail/write-mail.ts";
import { MAIL_WORDS, tellDate } from "../text/mail-words.ts";
import { monthMailText } from "../text/month-mail-text.ts";
import { tellListing } from "./tell-listing.ts";

export type MonthMail = {
  readonly kind: "ask" | "remind" | "second";
  readonly place: Place;
  readonly maker: { readonly id: string; readonly name: string; readonly language: MailLanguage };
  readonly today: string;
  /** Of who was asked before; absent when that mail never arrived. */
  readonly askedName: string | undefined;
  readonly season: SeasonQuestion | undefined;
  /** The season is all we ask: the rest was confirmed lately. */
  readonly isSeasonFirst: boolean;
  /** The host whose yes ends soon, and on which day. */
  readonly host: { readonly name: string; readonly until: string } | undefined;
  readonly endingNeeds: readonly Need[];
  /** Nobody else looks after the place. */
  readonly isAlone: boolean;
};

/** The mail is the listing: eight lines, three big choices, and what else must be asked now. */
export function writeMonthMail(mail: MonthMail): { subject: string; text: string; html: string; headers: Record<string, string> } {
  const { place, maker, today, isAlone } = mail;
  const text = monthMailText[maker.language];
  const stop = linkTo(maker.id, "/afmelden");
  const { text: plain, html } = writeMail({
    language: maker.language,
    title: titleOf(mail),
    paragraphs: [text.hello(maker.name), introOf(mail)],
    facts: tellListing(place, today, maker.language),
    choices: bigChoices(mail),
    more: moreOf(mail),
    closing: [text.reply, text.careful],
    links: [...(isAlone ? [{ label: text.alone, address: linkTo(maker.id, "/wie") }] : []), { label: text.stop, address: stop }],
  });
  // RFC 8058: a mail program may offer stopping by itself.
  const headers = { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
  return { subject: subjectOf(mail), text: plain, html, headers };
}

function subjectOf({ kind, place: { name, status }, season, isSeasonFirst, maker }: MonthMail): string {
  const { subject } = monthMailText[maker.language];
  if (season !== undefined && isSeasonFirst) return subject.season[season](name);
  return kind === "ask" && status === "paused" ? subject.paused(name) : subject[kind](name);
}

function titleOf({ kind, place: { status }, season, isSeasonFirst, maker }: MonthMail): string {
  const { title } = monthMailText[maker.language];
  if (season !== undefined && isSeasonFirst) return title.season[season];
  return kind === "ask" && status === "paused" ? title.paused : title[kind];
}

function introOf({ kind, place: { status }, maker, askedName }: MonthMail): string {
  const { intro } = monthMailText[maker.language];
  if (kind === "remind") return intro.remind;
  if (kind === "second") return askedName === undefined ? intro.secondAlone : intro.second(askedName);
  return status === "paused" ? intro.paused : intro.ask;
}

/** What the season asks comes first where the rest was confirmed lately. */
function bigChoices({ place, maker, season, isSeasonFirst }: MonthMail): MailChoice[] {
  const text = monthMailText[maker.language];
  const holds = { address: linkTo(maker.id, "/klopt"), isMain: !isSeasonFirst };
  const no: MailChoice = { ...text.no, address: linkTo(maker.id, "/anders") };
  const shut = linkTo(maker.id, "/dicht");
  if (place.status === "paused") return [{ ...text.stillShut, ...holds }, { ...text.openAgain, address: shut }, no];
  const first = isSeasonFirst && season !== undefined ? [askSeason(season, maker, true)] : [];
  return [...first, { ...text.yes, ...holds }, no, { ...text.shut, address: shut }];
}

function askSeason(season: SeasonQuestion, { id, language }: MonthMail["maker"], isMain: boolean): MailChoice {
  const text = monthMailText[language];
  return { label: text.title.season[season], hint: text.seasonHint, address: linkTo(id, "/kerst"), isMain };
}

/** What is asked in the same mail, because it cannot wait for the next. */
function moreOf({ maker, season, isSeasonFirst, host, endingNeeds, today }: MonthMail): MailContent["more"] {
  const text = monthMailText[maker.language];
  const words = MAIL_WORDS[maker.language];
  const needs = endingNeeds.map(({ text: need, until = today }) => text.need(need, tellDate(until, today, words))).join(" ");
  const choices: MailChoice[] = [
    ...(season === undefined || isSeasonFirst ? [] : [askSeason(season, maker, false)]),
    ...(host === undefined ? [] : [{ label: text.host(host.name), hint: text.hostHint(tellDate(host.until, today, words)), address: linkTo(maker.id, "/anders/wie") }]),
    ...(needs === "" ? [] : [{ label: text.needs, hint: needs, address: linkTo(maker.id, "/anders/zoeken") }]),
  ];
  return choices.length === 0 ? undefined : { title: text.moreTitle, choices };
}
