/** The accessibility statement. Honest first: what does not work stands beside what does. */
export const nlStatement = {
  title: "Toegankelijkheid",
  intro: "Iedereen moet Schuif aan kunnen gebruiken. Ook als je slecht ziet, hoort, leest of beweegt.",
  state: {
    title: "Hoe ver zijn we?",
    text: [
      "We volgen de regels van WCAG 2.2, niveau A en AA. Zo staan ze ook in de Europese norm EN 301 549.",
      "We voldoen voor een deel. We hebben dit zelf getest. Een onderzoek door anderen is er nog niet.",
    ],
    checked: (date: string) => `Zelf getest op ${date}: met een toetsenbord, met axe en in de browser Chromium.`,
  },
  works: {
    title: "Dit werkt",
    items: [
      "Je kunt alles doen met alleen een toetsenbord.",
      "De lijst kan alles wat de kaart kan. Je hebt de kaart nooit nodig.",
      "Knoppen, koppen en velden hebben een naam voor een schermlezer.",
      "Letters mogen twee keer zo groot. Inzoomen kan tot 400 procent.",
      "Tekst is goed leesbaar, overdag en ’s nachts. Kleur is nooit het enige teken.",
      "Je eigen kleuren met hoog contrast blijven staan.",
      "Wil je minder beweging? Dan beweegt er niks.",
      "Op een telefoon of computer zonder internet lees je de laatste buurt waar je keek.",
      "Van een plek of een wijk kun je een vel papier maken.",
    ],
  },
  fails: {
    title: "Dit werkt nog niet goed",
    items: [
      "De kaart is lastig met een schermlezer, want er zijn veel knoppen. Kies dan de lijst.",
      "We hebben nog niet getest met mensen met een beperking.",
      "We hebben nog niet getest met NVDA, JAWS, VoiceOver en TalkBack.",
      "Plekken schrijven hun eigen teksten. Die zijn soms moeilijk, en soms alleen in het Nederlands.",
      "Er is nog geen voorleesknop en geen gebarentaal.",
      "Van veel plekken weten we nog niet hoe toegankelijk het gebouw is. Dat staat er dan bij.",
    ],
  },
  report: {
    title: "Loop je vast?",
    text: [
      "Zeg het tegen de wijkredactie van je gemeente. Die houdt de plekken bij.",
      "Ligt het aan de website zelf? Dan kun je het ook aan de makers melden.",
    ],
    link: "Meld het bij de makers (in GitHub)",
    after: "Komt de gemeente er niet uit? Dan kun je naar de Nationale ombudsman.",
  },
};
