import type { nlStatement } from "./nl-statement.ts";

export const enStatement = {
  title: "Accessibility",
  intro: "Everyone must be able to use Schuif aan. Also if you see, hear, read or move with difficulty.",
  state: {
    title: "How far are we?",
    text: [
      "We follow the rules of WCAG 2.2, levels A and AA, as they are in the European standard EN 301 549.",
      "We meet them in part. We tested this ourselves. Nobody else has examined it yet.",
    ],
    checked: (date) => `Tested by ourselves on ${date}: with a keyboard, with axe and in the browser Chromium.`,
  },
  works: {
    title: "What works",
    items: [
      "You can do everything with only a keyboard.",
      "The list can do everything the map can. You never need the map.",
      "Buttons, headings and fields have a name for a screen reader.",
      "Letters may be twice as big. You can zoom in up to 400 per cent.",
      "Text is easy to read, by day and by night. Colour is never the only sign.",
      "Your own colours with high contrast stay as they are.",
      "Do you want less movement? Then nothing moves.",
      "On a phone or computer without internet you can read the last neighbourhood you looked at.",
      "You can make a sheet of paper of a place or a wijk.",
    ],
  },
  fails: {
    title: "What does not work well yet",
    items: [
      "The map is hard to use with a screen reader, because there are many buttons. Choose the list.",
      "We have not tested with people with a disability yet.",
      "We have not tested with NVDA, JAWS, VoiceOver and TalkBack yet.",
      "Places write their own texts. Sometimes those are hard, and sometimes they are only in Dutch.",
      "There is no read-aloud button and no sign language yet.",
      "Of many places we do not know yet how accessible the building is. Then we say so.",
    ],
  },
  report: {
    title: "Are you stuck?",
    text: [
      "Tell the wijkredactie of your gemeente. They look after the places.",
      "Is it the website itself? Then you can also tell its makers.",
    ],
    link: "Tell the makers (in GitHub)",
    after: "Does the gemeente not solve it? Then you can go to the National Ombudsman.",
  },
} satisfies typeof nlStatement;
