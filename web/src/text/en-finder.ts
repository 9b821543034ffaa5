import type { nlFinder } from "./nl-finder.ts";
import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("en-GB");

export const enFinder = {
  question: "Where will you pull up a chair?",
  title: "Find a place near you",
  panel: "Places",
  search: {
    label: "Find a place",
    placeholder: "Area, postcode or what to do",
    submit: "Search",
    clear: "Empty the search box",
    areas: "Areas with this name",
    area: (name: string, count: number) => `${name} (${plural(count, { one: "# place", other: "# places" })})`,
  },
  near: {
    button: "Near me",
    active: "Nearest first",
    stop: "Stop sorting by distance",
    asking: "Finding out where you are…",
    why: "We only use roughly where you are. We do not keep it.",
    denied: "Your phone or computer does not share where you are. That is fine. Type your area or postcode.",
    failed: "We cannot see where you are. Type your area or postcode.",
  },
  filters: {
    label: "What are you looking for?",
    more: "More choices",
    type: "Kind of place",
    runBy: "Who runs it?",
    byResidents: "Run by residents",
    clear: "Clear your choices",
  },
  count: {
    inView: (count: number) => plural(count, { one: "# place in view", other: "# places in view" }),
    found: (count: number) => plural(count, { one: "# place found", other: "# places found" }),
    total: (count: number) => plural(count, { one: "# place in total", other: "# places in total" }),
    searching: "Searching…",
  },
  list: {
    more: "Show more places",
    shown: (shown: number, total: number) => `You see ${shown} of ${total}.`,
    onMap: "On the map",
    onMapOf: (name: string) => `${name} on the map`,
    chosen: "Chosen place",
  },
  view: { map: "Map", list: "List" },
  here: "Search this area",
  empty: {
    title: "We found nothing here.",
    text: "Look a bit further away.",
    words: "Try another word. Or look at the map.",
    wider: "Look further away",
    nearest: "Nearest places",
  },
  failed: "We cannot show the places right now.",
} satisfies typeof nlFinder;
