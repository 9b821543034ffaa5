type AreaKey = { readonly code: string; readonly year: number; readonly name: string };

type Gathered = {
  readonly areas: readonly { readonly year: number; readonly level: string }[];
  readonly system: "wgs84" | "swapped" | "rd";
  readonly yearFrom: "field" | "option" | "name";
  readonly water: number;
  readonly withoutCode: number;
  readonly withoutShape: number;
  readonly merged: number;
};

type Saved = {
  readonly added: readonly AreaKey[];
  readonly updated: readonly AreaKey[];
  readonly unchanged: number;
  readonly derived: readonly AreaKey[];
  readonly nameless: readonly string[];
  readonly switched: { readonly on: number; readonly off: number };
  readonly reassigned: number;
};

type AreasReport = {
  readonly name: string;
  readonly pages: number;
  readonly isOnePageOfMore: boolean;
  readonly gathered: Gathered;
  readonly saved: Saved;
};

const LEVELS = { gemeente: "gemeenten", wijk: "wijken", buurt: "buurten", named: "eigen gebieden" };
const SYSTEMS = { wgs84: "WGS84", swapped: "WGS84, breedte en lengte omgewisseld; wij hebben ze teruggezet", rd: "RD (EPSG:28992), omgerekend naar WGS84" };
const YEARS_FROM = { field: "uit het bestand", option: "van --year", name: "uit de naam van het bestand of adres" };
const EXAMPLES = 3;

/** The report of an import of areas, line by line. */
function report({ name, pages, isOnePageOfMore, gathered, saved }: AreasReport): string[] {
  const { areas } = gathered;
  const years = [...new Set(areas.map(({ year }) => year))].toSorted((one, other) => one - other);
  const levels = Object.entries(LEVELS).flatMap(([level, plural]) => {
    const count = areas.filter((area) => area.level === level).length;
    return count === 0 ? [] : [`${count} ${plural}`];
  });
  return [
    `Gelezen: ${name}${pages > 1 ? `, ${pages} bladzijden` : ""}: ${levels.join(", ")}.`,
    `Jaar: ${years.join(", ")} (${YEARS_FROM[gathered.yearFrom]}). Coördinaten: ${SYSTEMS[gathered.system]}.`,
    ...(isOnePageOfMore ? ["Let op: dit bestand is één bladzijde van meer. Lees liever het adres in, dan halen we alle bladzijden op."] : []),
    ...skipped(gathered),
    ...outcome(saved),
  ];
}

function skipped({ water, withoutCode, withoutShape, merged }: Gathered): string[] {
  return [
    ...(water > 0 ? [`Overgeslagen: ${water} keer water.`] : []),
    ...(withoutCode > 0 ? [`Overgeslagen: ${withoutCode} zonder CBS-code.`] : []),
    ...(withoutShape > 0 ? [`Overgeslagen: ${withoutShape} zonder bruikbare vorm.`] : []),
    ...(merged > 0 ? [`Samengevoegd: ${merged} losse delen met een code die er al was.`] : []),
  ];
}

function outcome({ added, updated, unchanged, derived, nameless, switched, reassigned }: Saved): string[] {
  if (added.length + updated.length + derived.length + switched.on + switched.off + reassigned === 0) {
    return [`Niets veranderd: alle ${unchanged} gebieden stonden er al zo in.`, ...namelessNotice(nameless)];
  }
  return [
    `Nieuw: ${added.length}${examples(added)}`,
    `Bijgewerkt: ${updated.length}${examples(updated)}`,
    `Ongewijzigd: ${unchanged}`,
    ...(derived.length > 0 ? [`Gemeenten afgeleid van hun wijken: ${derived.length}${examples(derived)}`] : []),
    ...namelessNotice(nameless),
    switched.on + switched.off === 0
      ? "Welke indeling geldt, verandert niet."
      : `De nieuwste officiële indeling geldt. Nieuw geldend: ${switched.on} gebieden. Niet meer geldend: ${switched.off}.`,
    `Plekken die nu in een ander gebied liggen: ${reassigned}`,
  ];
}

function namelessNotice(codes: readonly string[]): string[] {
  if (codes.length === 0) return [];
  return [`Let op: van ${codes.join(", ")} weten we de naam niet. Lees ook de gemeenten in.`];
}

function examples(areas: readonly AreaKey[]): string {
  if (areas.length === 0) return "";
  const names = areas.slice(0, EXAMPLES).map(({ name, code, year }) => `${name} (${code}, ${year})`);
  return `, zoals ${names.join(", ")}`;
}

export const importAreasNl = { pages: "Bladzijden", report };
