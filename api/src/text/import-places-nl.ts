type Counted = { readonly count: number; readonly examples: readonly string[] };

type Origin =
  | { readonly kind: "csv"; readonly encoding: string; readonly delimiter: string }
  | { readonly kind: "xlsx" | "ods"; readonly sheet: string; readonly otherSheets: number }
  | { readonly kind: "geojson" | "overpass"; readonly sheet?: never };

type PlacesReport = {
  readonly name: string;
  readonly source: string;
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly unknown[]; readonly origin: Origin; readonly hasHeader: boolean };
  readonly guesses: ReadonlyMap<string, { readonly column: number; readonly by: "header" | "content" }>;
  readonly geocoder: { readonly isUnreachable: boolean; readonly learned: readonly { readonly point: unknown }[] };
  readonly gone: readonly string[];
  readonly worklist: { readonly changed: number; readonly cleared: number };
  readonly defaultType: string | undefined;
  readonly tally: {
    readonly added: Counted;
    readonly updated: Counted;
    readonly unchanged: Counted;
    readonly reasons: ReadonlyMap<string, Counted>;
    readonly twins: readonly { readonly name: string; readonly of: string; readonly distanceInMetres: number }[];
    readonly notices: { readonly swapped: number; readonly rd: number; readonly wgs84: number; readonly mobiles: number; readonly outsideAreas: number };
  };
};

const FIELDS: Readonly<Record<string, string>> = {
  key: "vaste sleutel", name: "naam", type: "soort", address: "adres", street: "straat", houseNumber: "huisnummer",
  houseNumberSuffix: "toevoeging", postcode: "postcode", woonplaats: "woonplaats", lat: "breedtegraad", lng: "lengtegraad",
  x: "x", y: "y", position: "coördinaten", phone: "telefoon", email: "e-mail", website: "website", openingHours: "openingstijden",
  description: "omschrijving", operator: "beheerder", entrance: "ingang", wheelchair: "rolstoel", wheelchairToilet: "rolstoeltoilet", alias: "andere naam",
};

const REASONS: Readonly<Record<string, string>> = {
  "no-name": "zonder naam",
  "no-position": "zonder adres en zonder coördinaten",
  "outside-nl": "coördinaten buiten Nederland",
  "not-geocoded": "adres niet gevonden",
  "possible-duplicate": "misschien staat de plek er al",
  "type-unknown": "soort plek niet te zien",
};

const DELIMITERS: Readonly<Record<string, string>> = { ",": "komma", ";": "puntkomma", "\t": "tab", "|": "streep" };

/** The report of an import of places, line by line. */
function report(about: PlacesReport): string[] {
  const { name, table, tally, gone, worklist, guesses } = about;
  const { added, updated, unchanged, reasons } = tally;
  const waiting = [...reasons.values()].reduce((sum, { count }) => sum + count, 0);
  const hasChanged = added.count + updated.count + worklist.changed + worklist.cleared > 0;
  return [
    `Gelezen: ${name}, ${rowsOf(table.rows.length)} (${originOf(table.origin)}).`,
    `Bron: ${about.source}`,
    ...columnLines(table, guesses),
    ...positionLines(about),
    "",
    `Nieuw: ${listed(added)}`,
    `Bijgewerkt: ${listed(updated)}`,
    `Ongewijzigd: ${listed(unchanged)}`,
    `Op de werklijst: ${waiting}`,
    ...[...reasons].map(([reason, counted]) => `  ${REASONS[reason] ?? reason}: ${listed(counted)}`),
    ...tally.twins.map(({ name: twin, of, distanceInMetres }) => `  "${twin}" lijkt op "${of}", ${distanceInMetres} meter verderop`),
    `Samen: ${added.count} + ${updated.count} + ${unchanged.count} + ${waiting} = ${rowsOf(table.rows.length)}.`,
    ...(hasChanged ? [] : ["Niets veranderd."]),
    ...(worklist.cleared > 0 ? [`Van de werklijst af: ${worklist.cleared}`] : []),
    ...goneLine(gone),
    ...adviceLines(about),
  ];
}

function originOf(origin: Origin): string {
  if ("delimiter" in origin) return `CSV met ${DELIMITERS[origin.delimiter] ?? origin.delimiter}, ${origin.encoding}`;
  if (origin.sheet === undefined) return origin.kind === "geojson" ? "GeoJSON" : "Overpass-JSON";
  const others = origin.otherSheets > 0 ? `; ${origin.otherSheets} andere bladen niet gelezen` : "";
  return `${origin.kind.toUpperCase()}, blad "${origin.sheet}"${others}`;
}

function columnLines({ columns, hasHeader }: PlacesReport["table"], guesses: PlacesReport["guesses"]): string[] {
  const used = new Set([...guesses.values()].map(({ column }) => column));
  const unused = columns.filter((_, index) => !used.has(index)).map((column) => `"${column}"`);
  return [
    hasHeader ? "Kolommen:" : "Kolommen (er is geen rij met kolomnamen):",
    ...[...guesses].map(([field, { column, by }]) => `  ${FIELDS[field] ?? field}: "${columns[column] ?? ""}" (${by === "header" ? "aan de kolomnaam" : "aan de inhoud"})`),
    ...(unused.length > 0 ? [`  niet gebruikt: ${unused.join(", ")}`] : []),
  ];
}

function positionLines({ tally: { notices }, geocoder }: PlacesReport): string[] {
  const { swapped, rd, wgs84, mobiles, outsideAreas } = notices;
  const found = geocoder.learned.filter(({ point }) => point !== undefined).length;
  const systems = [...(wgs84 > 0 ? [`${wgs84} in WGS84`] : []), ...(rd > 0 ? [`${rd} in RD, omgerekend`] : [])];
  return [
    ...(systems.length > 0 ? [`Coördinaten: ${systems.join(", ")}.`] : []),
    ...(swapped > 0 ? [`Let op: bij ${rowsOf(swapped)} stonden de twee coördinaten omgewisseld. Wij hebben ze omgedraaid.`] : []),
    ...(geocoder.learned.length > 0 ? [`Vragen aan PDOK over adressen: ${geocoder.learned.length}, ${found} keer gevonden.`] : []),
    ...(geocoder.isUnreachable ? ["Let op: PDOK Locatieserver is niet bereikbaar. Adressen zonder coördinaten staan op de werklijst."] : []),
    ...(mobiles > 0 ? [`Bij ${rowsOf(mobiles)} is een 06-nummer weggelaten: dat is vaak van één persoon.`] : []),
    ...(outsideAreas > 0 ? [`Let op: ${outsideAreas} plekken liggen in geen enkel gebied dat we kennen. Lees eerst de wijken in.`] : []),
  ];
}

function goneLine(gone: readonly string[]): string[] {
  if (gone.length === 0) return [];
  return [`Niet meer in de lijst: ${gone.length}, zoals ${gone.slice(0, 3).join(", ")}. Wij hebben niets weggehaald.`];
}

function adviceLines({ tally: { reasons }, defaultType }: PlacesReport): string[] {
  if (!reasons.has("type-unknown") || defaultType !== undefined) return [];
  return [`Weet je de soort? Maak een kolom "soort", of lees opnieuw in met bijvoorbeeld --type living_room.`];
}

function listed({ count, examples }: Counted): string {
  return count === 0 ? "0" : `${count}, zoals ${examples.join(", ")}`;
}

function rowsOf(count: number): string {
  return count === 1 ? "1 regel" : `${count} regels`;
}

export const importPlacesNl = { report, addresses: "Adressen", rows: "Regels", row: (number: number) => `regel ${number}` };
