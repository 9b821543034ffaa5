/** By ISO 639. Written out: browsers know fewer names than the server, and then show a code instead. */
export const nlLanguages = {
  am: "Amhaars", ar: "Arabisch", bg: "Bulgaars", bn: "Bengaals", bs: "Bosnisch", cs: "Tsjechisch", de: "Duits",
  dse: "Nederlandse Gebarentaal", el: "Grieks", en: "Engels", es: "Spaans", fa: "Perzisch", fr: "Frans", fy: "Fries",
  hi: "Hindi", hns: "Sarnami", hr: "Kroatisch", hu: "Hongaars", id: "Indonesisch", it: "Italiaans",
  kea: "Kaapverdisch", ku: "Koerdisch", lt: "Litouws", nl: "Nederlands", pa: "Punjabi", pap: "Papiaments",
  pl: "Pools", ps: "Pasjtoe", pt: "Portugees", ro: "Roemeens", ru: "Russisch", sk: "Slowaaks", so: "Somalisch",
  sq: "Albanees", sr: "Servisch", srn: "Sranantongo", sw: "Swahili", ta: "Tamil", th: "Thais", ti: "Tigrinya",
  tl: "Tagalog", tr: "Turks", uk: "Oekraïens", ur: "Urdu", vi: "Vietnamees", zgh: "Tamazight", zh: "Chinees",
};
