import type { nlAbout } from "./nl-about.ts";

export const enAbout = {
  title: "About Schuif aan",
  intro: "Schuif aan (“pull up a chair”) helps you find a place where you can just walk in. For coffee, a meal, a chat or a chore.",
  sections: [
    {
      title: "What do you find here?",
      text: [
        "Living rooms, community houses, gardens, kitchens and workshops. Big and small. Many are run by residents.",
        "If we do not know something, we say so. We make nothing up.",
      ],
    },
    {
      title: "What do we know about you?",
      text: [
        "Nothing. You need no account. There are no cookies and no advertisements.",
        "If you choose ‘Near me’, we only ask roughly where you are, within 100 metres. It is not in the link and we do not keep it.",
        "Your language and your saved places stay on your own phone or computer. Also the last neighbourhoods you looked at, for when you have no internet.",
      ],
    },
  ],
  demo: {
    title: "These are examples",
    text: [
      "The places, people and phone numbers on this website are made up. They show how it works.",
      "Would you like to start with your own places? Start with an empty folder, without examples:",
    ],
    code: "DATA_DIR=./mijn-wijk SEED=none npm start",
    after: "Then read in your own areas and places:",
    import: ["npm run import -- areas FILE", "npm run import -- places FILE"],
  },
  sources: {
    title: "Sources and licences",
    items: [
      "Schuif aan itself: EUPL 1.2, free to use and to improve.",
      "Background map: BRT of the Dutch Kadaster through PDOK, CC BY 4.0.",
      "Borders of areas: CBS and Kadaster, CC BY 4.0. Borders of the examples are our own sketch.",
      "Map on the screen: Leaflet (BSD 2) and react-leaflet (Hippocratic License 2.1).",
      "Typeface: Atkinson Hyperlegible Next by the Braille Institute (SIL Open Font License 1.1).",
      "Icons: Lucide (ISC).",
    ],
  },
} satisfies typeof nlAbout;
