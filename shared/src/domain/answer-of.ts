import type { Change } from "./change.ts";
import type { Place } from "./place.ts";

/**
 * The same question as `change` answers, answered by what the place says now: to lay old and new beside each other.
 * Undefined where the place says nothing about it, such as an activity that is not there yet.
 */
export function answerOf(place: Place, change: Change): Change | undefined {
  return aboutActivities(place, change) ?? aboutDays(place, change) ?? aboutPlace(place, change);
}

function aboutActivities({ activities, needs }: Place, change: Change): Change | undefined {
  if (change.kind === "activity" || change.kind === "activity_gone" || change.kind === "skip_date") {
    const id = change.kind === "activity" ? change.activity.id : change.kind === "skip_date" ? change.activity : change.id;
    const activity = activities.find((one) => one.id === id);
    return activity && { kind: "activity", activity };
  }
  if (change.kind === "need" || change.kind === "need_gone") {
    const id = change.kind === "need" ? change.need.id : change.id;
    const need = needs.find((one) => one.id === id);
    return need && { kind: "need", need };
  }
  return undefined;
}

function aboutDays({ closures, specialOpen }: Place, change: Change): Change | undefined {
  if (change.kind === "closure" || change.kind === "closure_gone") {
    const { from, to } = change.kind === "closure" ? change.closure : change;
    const closure = closures.find((one) => one.from === from && one.to === to);
    return closure && { kind: "closure", closure };
  }
  if (change.kind === "special_open" || change.kind === "special_open_gone") {
    const date = change.kind === "special_open" ? change.specialOpen.date : change.date;
    const found = specialOpen.find((one) => one.date === date);
    return found && { kind: "special_open", specialOpen: found };
  }
  return undefined;
}

function aboutPlace(place: Place, { kind }: Change): Change | undefined {
  switch (kind) {
    case "hours": return { kind, openingHours: place.openingHours, entry: place.entry };
    case "entrance": return place.entrance === undefined ? undefined : { kind, entrance: place.entrance, route: place.route };
    case "cost": return place.cost && { kind, cost: place.cost };
    case "host": return { kind, hostFirstName: place.firstVisit?.hostFirstName, hostWhen: place.firstVisit?.hostWhen, hasConsent: place.firstVisit?.hostFirstName !== undefined };
    case "first_visit": return place.firstVisit && { kind, text: place.firstVisit.text };
    case "summary": return place.summary === undefined ? undefined : { kind, summary: place.summary };
    case "holidays": return { kind, publicHolidays: place.publicHolidays, schoolHolidays: place.schoolHolidays };
    case "welcome": return { kind, welcome: place.welcome, languages: place.languages };
    case "access": return { kind, access: place.access, accessNote: place.accessNote };
    case "facilities": return { kind, facilities: place.facilities };
    case "name": return { kind, name: place.name };
    case "type": return { kind, type: place.type };
    case "address": return { kind, address: place.address };
    case "contact": return { kind, contact: place.contact };
    case "paused": case "resumed": case "moved": case "stopped": return place.status === "paused" ? { kind: "paused", note: place.statusNote } : { kind: "resumed" };
    // A question about one of many, of which there is none.
    case "activity": case "activity_gone": case "skip_date": case "need": case "need_gone":
    case "closure": case "closure_gone": case "special_open": case "special_open_gone": break;
  }
  return undefined;
}
