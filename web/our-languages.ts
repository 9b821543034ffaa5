import type { Plugin } from "vite";

/** React Aria brings what it says to screen readers in thirty languages; the page speaks two. English is its fallback. */
const OTHER_LANGUAGE = /\/react-aria\/dist\/private\/intl\/.*\/(?!nl-NL|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

export const ourLanguages: Plugin = {
  name: "our-languages",
  load: (id) => (OTHER_LANGUAGE.test(id) ? "export default {}" : undefined),
};
