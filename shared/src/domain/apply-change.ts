import { addDays } from "./calendar-day.ts";
import type { Change, ChangeKind } from "./change.ts";
import { ChangeRefused } from "./change-refused.ts";
import { dropWhere, putById, putInOrder } from "./list-edits.ts";
import type { Activity, FirstVisit, Need, Place } from "./place.ts";

/** Whoever asks for hands asks again after two months, or the listing grows full of what was found long ago. */
const NEED_LIFE_IN_DAYS = 60;

/**
 * The place with one thing different. `today` is the day in Amsterdam, "2026-11-21". Where a text that may be left out is
 * absent, it stays as it was; an empty one takes it away. Throws ChangeRefused.
 */
export function applyChange<Whole extends Place>(place: Whole, change: Change, today: string): Whole {
  return { ...place, ...editOf(change.kind, place, change, today) };
}

type ChangeOf = { readonly [Kind in ChangeKind]: Extract<Change, { kind: Kind }> };
type Only<Kind extends ChangeKind> = ChangeOf[Kind];
type Edits = { readonly [Kind in ChangeKind]: (place: Place, change: ChangeOf[Kind], today: string) => Partial<Place> };

const EDITS: Edits = {
  hours: (place, change) => ({ openingHours: change.openingHours, openingHoursText: undefined, entry: change.entry ?? place.entry }),
  entrance: (place, change) => ({ entrance: change.entrance, route: orGone(change.route, place.route) }),
  cost: (_place, change) => ({ cost: change.cost }),
  host: (place, change) => ({ firstVisit: withHost(place.firstVisit, change) }),
  first_visit: (place, change) => ({ firstVisit: { ...place.firstVisit, text: change.text } }),
  summary: (_place, change) => ({ summary: change.summary }),
  activity: (place, change) => ({ activities: putById(place.activities, change.activity) }),
  activity_gone: (place, change) => ({ activities: dropWhere(place.activities, ({ id }) => id === change.id) }),
  skip_date: (place, change) => ({ activities: putById(place.activities, withoutDay(place, change)) }),
  need: (place, change, today) => ({ needs: putById(place.needs, dated(change.need, today)) }),
  need_gone: (place, change) => ({ needs: dropWhere(place.needs, ({ id }) => id === change.id) }),
  closure: (place, change) => ({ closures: putInOrder(place.closures, change.closure, ({ from, to }) => `${from} ${to}`) }),
  closure_gone: (place, change) => ({ closures: dropWhere(place.closures, ({ from, to }) => from === change.from && to === change.to) }),
  special_open: (place, change) => ({ specialOpen: putInOrder(place.specialOpen, change.specialOpen, ({ date, from }) => `${date} ${from}`) }),
  special_open_gone: (place, change) => ({ specialOpen: dropWhere(place.specialOpen, ({ date }) => date === change.date) }),
  holidays: (place, change) => ({ publicHolidays: change.publicHolidays ?? place.publicHolidays, schoolHolidays: change.schoolHolidays ?? place.schoolHolidays }),
  paused: (_place, change) => ({ status: "paused", statusNote: change.note }),
  resumed: (place) => ({ status: place.temporaryUntil === undefined ? "active" : "temporary", statusNote: undefined, movedTo: undefined }),
  welcome: (_place, change) => ({ welcome: change.welcome, languages: change.languages }),
  access: (place, change) => ({ access: change.access, accessNote: orGone(change.accessNote, place.accessNote) }),
  facilities: (_place, change) => ({ facilities: change.facilities }),
  name: (place, change) => ({ name: change.name, aliases: withOldName(place, change) }),
  type: (_place, change) => ({ type: change.type }),
  address: (_place, change) => ({ address: change.address, ...pointOf(change) }),
  contact: (_place, change) => ({ contact: change.contact }),
  moved: (_place, change) => ({ status: "moved", statusNote: orGone(change.note, undefined), movedTo: change.movedTo }),
  stopped: (_place, change) => ({ status: "closed", statusNote: change.note, movedTo: undefined }),
};

function editOf<Kind extends ChangeKind>(kind: Kind, place: Place, change: ChangeOf[Kind], today: string): Partial<Place> {
  return EDITS[kind](place, change, today);
}

function orGone(text: string | undefined, before: string | undefined): string | undefined {
  if (text === undefined) return before;
  return text === "" ? undefined : text;
}

/** Without a name nobody is named; and where nothing else is told of the first visit either, nothing is. */
function withHost(firstVisit: FirstVisit | undefined, { hostFirstName, hostWhen, hasConsent }: Only<"host">): FirstVisit | undefined {
  const text = firstVisit?.text ?? "";
  if (hostFirstName === undefined) return text === "" ? undefined : { text };
  if (!hasConsent) throw new ChangeRefused("no-consent");
  return { text, hostFirstName, hostWhen: orGone(hostWhen, undefined) };
}

function withoutDay({ activities }: Place, { activity: id, date }: Only<"skip_date">): Activity {
  const activity = activities.find((one) => one.id === id);
  if (activity === undefined) throw new ChangeRefused("gone");
  const { skipDates, extraDates } = activity.exceptions;
  const exceptions = {
    ...activity.exceptions,
    skipDates: [...new Set([...skipDates, date])].toSorted(),
    extraDates: extraDates.filter((extra) => extra.date !== date),
  };
  return { ...activity, exceptions };
}

function dated(need: Need, today: string): Need {
  const last = addDays(today, NEED_LIFE_IN_DAYS);
  return { ...need, until: need.until === undefined || need.until > last ? last : need.until };
}

/** Who knew the old name still finds the place; the new one needs no second mention. */
function withOldName({ name, aliases }: Place, change: Only<"name">): string[] {
  return [...new Set([...aliases, name])].filter((alias) => alias !== change.name);
}

/** Without a point the pin stays where it is: somebody puts it right. */
function pointOf({ address, point }: Only<"address">): Partial<Place> {
  if (point === undefined) return {};
  return { lat: point.lat, lng: point.lng, precision: address.houseNumber === undefined ? "street_area" : "door" };
}
