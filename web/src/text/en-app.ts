import type { nlApp } from "./nl-app.ts";

export const enApp = {
  name: "Schuif aan",
  tagline: "Find a place near you",
  home: "Schuif aan, to the start",
  skip: "Skip to content",
  menu: "Menu",
  agenda: "What’s on",
  wijken: "Neighbourhoods",
  about: "About Schuif aan",
  statement: "Accessibility",
  otherLanguage: "Nederlands",
  demoBanner: "These are examples, not real places.",
  demoMore: "Why?",
  offline: "You are offline. This is what we knew last.",
  stale: "We cannot fetch anything new right now. This is what we knew last.",
  tryAgain: "Try again",
  loading: "One moment…",
  footer: "See people · Do something · Mean something",
  title: (page: string) => `${page} · Schuif aan`,
  notFound: {
    title: "This page is not here",
    text: "The place may have stopped. Or there is a mistake in the link.",
    back: "Find a place",
    areas: "Choose a neighbourhood",
  },
  failed: {
    title: "That did not work",
    text: "It is our fault, not yours. Please try again in a moment.",
    offline: "You are offline. This page opens when you have internet again.",
  },
} satisfies typeof nlApp;
