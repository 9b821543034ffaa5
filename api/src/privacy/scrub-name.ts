import { Change } from "@schuifaan/shared/domain/change";

import type { StoredPlace } from "../places/place-rows.ts";
import { erasedText } from "../text/erased-text.ts";
import { withoutHost } from "../upkeep/keep-consent.ts";

/** A listing in which somebody is not named any more, neither as its host nor in what is told about it. */
export function scrubPlace(place: StoredPlace, name: string): StoredPlace {
  const nameless = place.firstVisit?.hostFirstName === name ? withoutHost(place) : place;
  const scrub = scrubberOf(name);
  const { firstVisit } = nameless;
  return {
    ...nameless,
    firstVisit: firstVisit && { ...firstVisit, text: scrub(firstVisit.text) },
    summary: perhaps(nameless.summary, scrub),
    entrance: perhaps(nameless.entrance, scrub),
    route: perhaps(nameless.route, scrub),
    statusNote: perhaps(nameless.statusNote, scrub),
    needs: nameless.needs.map(({ id, kind, text, until }) => ({ id, kind, text: scrub(text), until })),
    activities: nameless.activities.map((activity) => Object.assign({}, activity, {
      title: scrub(activity.title),
      description: perhaps(activity.description, scrub),
      signUp: perhaps(activity.signUp, scrub),
    })),
  };
}

/** What was changed once, without that name in it. */
export function scrubChange(change: Change, name: string): Change {
  if (change.kind === "host" && change.hostFirstName === name) return { kind: "host", hasConsent: change.hasConsent };
  const scrub = scrubberOf(name);
  const scrubbed: unknown = JSON.parse(JSON.stringify(change), (_field, value: unknown) => (typeof value === "string" ? scrub(value) : value));
  return Change.parse(scrubbed);
}

/** What stands before the first word of a sentence. */
const BEGIN = /(^|[.!?]\s+)$/;
const SPECIAL = /[$()*+.?[\\\]^{|}-]/g;

type Scrub = (text: string) => string;

/** Whole words only: whoever is called Mo is not in every Monday. */
function scrubberOf(name: string): Scrub {
  const word = new RegExp(`(?<![\\p{L}\\d])${name.replaceAll(SPECIAL, String.raw`\$&`)}(?![\\p{L}\\d])`, "gu");
  return (text) => text.replaceAll(word, (_name, at: number) => (BEGIN.test(text.slice(0, at)) ? capitalise(erasedText.somebody) : erasedText.somebody));
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function perhaps(text: string | undefined, scrub: Scrub): string | undefined {
  return text === undefined ? undefined : scrub(text);
}
