import type { nlTime } from "./nl-time.ts";
import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("en-GB");

export const enTime = {
  weekday: {
    MO: "Monday", TU: "Tuesday", WE: "Wednesday", TH: "Thursday", FR: "Friday", SA: "Saturday", SU: "Sunday",
  },
  shortWeekday: { MO: "Mon", TU: "Tue", WE: "Wed", TH: "Thu", FR: "Fri", SA: "Sat", SU: "Sun" },
  months: [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ],
  nearDays: [{ ahead: -1, name: "yesterday" }, { ahead: 0, name: "today" }, { ahead: 1, name: "tomorrow" }],
  openState: {
    open: (time: string) => `Open now until ${time}`,
    openWith: {
      sign_up: (time: string) => `Until ${time}, if you sign up`,
      appointment: (time: string) => `Until ${time}, by appointment`,
    },
    closed: "Closed now",
    closedUntil: (moment: string) => `Closed until ${moment}`,
    closedUntilWith: {
      sign_up: (moment: string) => `Closed until ${moment}, if you sign up`,
      appointment: (moment: string) => `Closed until ${moment}, by appointment`,
    },
    closedThrough: (date: string) => `Closed up to and including ${date}`,
    callFirst: (label: string) => `${label}, call first`,
    probably: "Mostly open, call first",
    unknown: "Open? Call first",
  },
  euros: (amount: string) => `€${amount}`,
  clock: (wallTime: string) => wallTime,
  hours: (range: string) => range,
  through: (first: string, last: string) => `${first} to ${last}`,
  everyDay: "every day",
  every: (days: string) => `every ${days}`,
  everyOther: (days: string) => `every other week on ${days}`,
  everyWeeks: (weeks: number, days: string) => `every ${weeks} weeks on ${days}`,
  nth: { "1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last" },
  everyNth: (nth: string, day: string) => `every ${nth} ${day} of the month`,
  everyNthMonths: (months: number, nth: string, day: string) =>
    months === 2 ? `every other month, the ${nth} ${day}` : `every ${months} months, the ${nth} ${day}`,
  everyMonth: (day: string) => `every month on a ${day}`,
  everyMonthOn: (date: number) => `every month on day ${date}`,
  everyMonthsOn: (months: number, date: number) => (months === 2 ? `every other month, on day ${date}` : `every ${months} months, on day ${date}`),
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  walk: (minutes: number) => plural(minutes, { one: "# minute's walk", other: "# minutes' walk" }),
  metres: (metres: string) => `${metres} m`,
  kilometres: (kilometres: string) => `${kilometres} km`,
} satisfies typeof nlTime;
