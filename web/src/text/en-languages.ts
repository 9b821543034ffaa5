import type { nlLanguages } from "./nl-languages.ts";

export const enLanguages = {
  am: "Amharic", ar: "Arabic", bg: "Bulgarian", bn: "Bengali", bs: "Bosnian", cs: "Czech", de: "German",
  dse: "Dutch Sign Language", el: "Greek", en: "English", es: "Spanish", fa: "Persian", fr: "French", fy: "Frisian",
  hi: "Hindi", hns: "Sarnami", hr: "Croatian", hu: "Hungarian", id: "Indonesian", it: "Italian", kea: "Cape Verdean",
  ku: "Kurdish", lt: "Lithuanian", nl: "Dutch", pa: "Punjabi", pap: "Papiamentu", pl: "Polish", ps: "Pashto",
  pt: "Portuguese", ro: "Romanian", ru: "Russian", sk: "Slovak", so: "Somali", sq: "Albanian", sr: "Serbian",
  srn: "Sranan Tongo", sw: "Swahili", ta: "Tamil", th: "Thai", ti: "Tigrinya", tl: "Tagalog", tr: "Turkish",
  uk: "Ukrainian", ur: "Urdu", vi: "Vietnamese", zgh: "Tamazight", zh: "Chinese",
} satisfies typeof nlLanguages;
