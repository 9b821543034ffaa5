import type { nlAgenda } from "./nl-agenda.ts";
import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("en-GB");

export const enAgenda = {
  title: "What’s on",
  question: "What is on?",
  questionIn: (area: string) => `What is on in ${area}?`,
  description: "What is on in the neighbourhood today and this week? With times, places and prices.",
  panel: "Choose what you are looking for",
  day: {
    legend: "Which day?",
    today: "Today",
    tomorrow: "Tomorrow",
    week: "This week",
    before: "One day back",
    after: "One day on",
  },
  part: { legend: "Which part of the day?", morning: "Morning", afternoon: "Afternoon", evening: "Evening" },
  doing: { legend: "What would you like to do?", chosen: (count: number) => `What would you like to do? (${count})` },
  price: { legend: "How would you like to go?", free: "Free", walkIn: "Just walk in" },
  area: {
    legend: "Where?",
    all: "All areas",
    label: "Find an area",
    placeholder: "For example: Spangen",
    other: "Choose an area",
    change: "Another area",
    clear: "Show all areas",
    unknown: (name: string) => `We know no area called ${name}.`,
  },
  clear: "Clear your choices",
  count: (count: number) => plural(count, { one: "# activity", other: "# activities" }),
  searching: "Looking what is on…",
  more: "Show more",
  item: {
    now: "On now",
    full: "Full",
    cancelled: "Cancelled",
    otherDay: "Not the usual day",
    call: "Call before you go",
    keep: "To calendar",
    keepOf: (title: string) => `To calendar: ${title}`,
    at: (place: string, area: string) => `${place}, ${area}`,
  },
  nothing: {
    today: "Nothing more today.",
    tomorrow: "Nothing tomorrow.",
    week: "Nothing this week.",
    day: "Nothing on this day.",
    later: (day: string) => `${day} there is:`,
    toDay: (day: string) => `All of ${day}`,
    chosen: "Your choices may be too narrow. Clear them, or choose another day.",
    none: "We know of nothing in the days after either. Look in another area.",
  },
  failed: "We cannot show what is on right now.",
} satisfies typeof nlAgenda;
