// Every sentence that an import says, except the reports themselves (import-areas-nl.ts, import-places-nl.ts).

const USAGE = "Gebruik: npm run import -- areas|places BESTAND_OF_ADRES [--dry-run] [--source NAAM] [--year JAAR] [--type SOORT]";

const withUsage = (sentence: string) => `${sentence} ${USAGE}`;

export const importNl = {
  help: [
    USAGE,
    "",
    "  areas      gemeenten, wijken of buurten uit GeoJSON (CBS, PDOK), als bestand of adres",
    "  places     plekken uit CSV, XLSX, ODS, GeoJSON of Overpass-JSON",
    "  --dry-run  laat zien wat er zou gebeuren, en verandert niets",
    "  --source   naam van de bron; anders de naam van het bestand",
    "  --year     jaar van de indeling, als het bestand dat niet zegt (alleen areas)",
    "  --type     soort voor regels die hun soort niet zeggen, zoals living_room (alleen places)",
  ],
  dryRun: "PROEF: dit zou er gebeuren. Er is niets veranderd.",

  unknownKind: (kind: string | undefined) =>
    withUsage(kind === undefined ? "Zeg wat je wilt inlezen: areas of places." : `"${kind}" kennen we niet; kies areas of places.`),
  nothingToRead: (kind: string) => withUsage(`Zeg welk bestand of adres we moeten inlezen als ${kind}.`),
  oneAtATime: (extra: string) => withUsage(`Eén bestand tegelijk; "${extra}" is er een te veel.`),
  unknownOption: (option: string | undefined) =>
    withUsage(option === undefined ? "Er klopt iets niet aan de opties." : `De optie ${option} klopt niet.`),
  notForKind: (option: string, kind: string) => withUsage(`${option} hoort niet bij ${kind}.`),
  badYear: (text: string) => `"${text}" is geen jaar; schrijf --year met vier cijfers, zoals --year 2025.`,
  badSource: "De naam achter --source mag niet leeg zijn en niet langer dan 120 tekens.",
  badType: (text: string, types: readonly string[]) => `De soort "${text}" kennen we niet; kies uit ${types.join(", ")}.`,

  noSuchFile: (location: string) => `Het bestand ${location} is er niet.`,
  notAFile: (location: string) => `${location} is geen bestand.`,
  unreadable: (location: string) => `Het bestand ${location} mogen we niet lezen.`,
  tooBig: "Dit is te groot om in te lezen; splits het in delen.",
  addressAnswered: (address: string, status: number) => `${address} gaf fout ${status} in plaats van gegevens.`,
  addressSilent: (address: string) => `${address} geeft geen antwoord; kijk of het adres klopt en probeer het later opnieuw.`,
  pageElsewhere: (origin: string) => `De volgende bladzijde staat op een ander adres (${origin}); die halen we niet op.`,
  pagesInCircle: "De bladzijden van dit adres verwijzen naar elkaar in een kring; er is geen einde aan.",

  isEmpty: "Het bestand is leeg.",
  isLfsPointer: "Dit is alleen een verwijzing van Git LFS of git-annex, niet het bestand zelf; haal het eerst op, bijvoorbeeld met git lfs pull.",
  isHtml: "Dit is een webpagina (HTML), geen gegevensbestand; download het bestand zelf.",
  isXml: "Dit is XML (zoals GML, KML of RSS); bewaar het als GeoJSON, CSV, XLSX of ODS.",
  isPdf: "Dit is een PDF; vraag het bestand waar de PDF van gemaakt is, zoals XLSX of CSV.",
  isOldExcel: "Dit is een oud Excel-bestand (.xls) of heeft een wachtwoord; bewaar het als .xlsx of .csv.",
  isCompressed: "Dit bestand is ingepakt; pak het eerst uit.",
  isPicture: "Dit is een afbeelding, geen gegevensbestand.",
  isBinary: "Dit is geen leesbare tekst en ook geen XLSX of ODS; kijk of het goede bestand is gekozen.",
  hasJsonPrefix: "Dit begint niet als JSON: er staan vreemde tekens voor, zoals )]}'; haal die weg of download het opnieuw.",
  cutOff: "Het bestand is afgekapt: het einde ontbreekt; download het opnieuw.",
  brokenJson: "De JSON is halverwege kapot; download of maak het bestand opnieuw.",

  noGeoJson: "Dit is geen GeoJSON met een FeatureCollection; areas leest alleen dat.",
  noFeatures: "Er staat niets in deze GeoJSON.",
  noAreaShapes: (type: string) => `Een gebied moet een vlak zijn, maar hier staat een ${type}; voor plekken gebruik je places.`,
  noAreas: "Er staat geen gemeente, wijk of buurt in met een CBS-code en een vorm.",
  onlyWater: "Er staat alleen water in.",
  noYear: "Het bestand zegt niet van welk jaar de indeling is; geef het mee, zoals --year 2025.",
  unknownSystem: (name: string) => `De coördinaten staan in ${name}; we lezen alleen WGS84 en RD (EPSG:28992).`,
  outsideTheNetherlands: (x: number, y: number) => `Het punt ${x}, ${y} ligt niet in Nederland, niet als WGS84 en niet als RD.`,

  unnamedColumn: (number: number) => `kolom ${number}`,
  noTable: "Dit is geen lijst met plekken: er zijn geen kolommen te herkennen.",
  noRows: "Er staan geen regels in de lijst.",
  onlyHeaders: "Er staan alleen kolomnamen in de lijst, geen regels.",
  brokenCsv: (line: number) => `De CSV is kapot bij regel ${line}: er klopt iets niet met de aanhalingstekens.`,
  noPlaceJson: "Deze JSON is geen GeoJSON en geen antwoord van Overpass.",
  noPlaceShapes: "Hier staan gebieden in, geen plekken; gebruik areas.",
  overpassFailed: (remark: string) => `Overpass is niet klaar gekomen ("${remark}"); de lijst is dus niet heel.`,
  brokenZip: "Het XLSX- of ODS-bestand is kapot of afgekapt; download of bewaar het opnieuw.",
  noWorkbook: "Dit zip-bestand is geen XLSX of ODS.",
  lockedWorkbook: "Dit bestand is beveiligd met een wachtwoord; bewaar het zonder.",
  zipBomb: "Dit bestand wordt bij het uitpakken te groot.",
  noNameColumn: (columns: readonly string[]) => `Geen enkele kolom lijkt op een naam; deze kolommen zijn er: ${columns.join(", ")}.`,

  /** The source of a gemeente that its own source did not have. */
  derivedFrom: (source: string) => `Afgeleid van de wijken: ${source}`,
};
