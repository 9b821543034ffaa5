/** Each section of the page about us: a heading and short paragraphs; a line with `code` is typed over as it stands. */
export const nlAbout = {
  title: "Over Schuif aan",
  intro: "Schuif aan helpt je een plek te vinden waar je zo kunt binnenlopen. Voor koffie, een maaltijd, een praatje of een klus.",
  sections: [
    {
      title: "Wat vind je hier?",
      text: [
        "Huiskamers, buurthuizen, tuinen, keukens en werkplaatsen. Groot en klein. Veel worden gedaan door bewoners.",
        "Weten we iets niet? Dan staat dat erbij. We verzinnen niks.",
      ],
    },
    {
      title: "Wat weten we van jou?",
      text: [
        "Niks. Je hebt geen account nodig. Er zijn geen cookies en geen advertenties.",
        "Kies je ‘Bij mij’? Dan vragen we alleen ongeveer waar je bent, op 100 meter na. Dat staat niet in de link en we bewaren het niet.",
        "Je taal en je bewaarde plekken blijven op je eigen telefoon of computer. Ook de laatste buurten waar je keek, voor als je geen internet hebt.",
      ],
    },
  ],
  demo: {
    title: "Dit zijn voorbeelden",
    text: [
      "De plekken, mensen en telefoonnummers op deze website zijn verzonnen. Zo zie je hoe het werkt.",
      "Wil je met je eigen plekken beginnen? Start met een lege map, zonder voorbeelden:",
    ],
    code: "DATA_DIR=./mijn-wijk SEED=none npm start",
    after: "Daarna lees je je eigen gebieden en plekken in:",
    import: ["npm run import -- areas BESTAND", "npm run import -- places BESTAND"],
  },
  sources: {
    title: "Bronnen en licenties",
    items: [
      "Schuif aan zelf: EUPL 1.2, vrij te gebruiken en te verbeteren.",
      "Achtergrondkaart: BRT van het Kadaster via PDOK, CC BY 4.0.",
      "Grenzen van wijken en buurten: CBS en Kadaster, CC BY 4.0. Grenzen van de voorbeelden zijn een eigen schets.",
      "Kaart op het scherm: Leaflet (BSD 2) en react-leaflet (Hippocratic License 2.1).",
      "Letters: Atkinson Hyperlegible Next van het Braille Institute (SIL Open Font License 1.1).",
      "Pictogrammen: Lucide (ISC).",
    ],
  },
};
