import { AreaCode, levelOf, type AreaLevel } from "@schuifaan/shared/domain/area-code";

export type AreaFields = {
  readonly code: AreaCode;
  readonly year: number | undefined;
  readonly name: string | undefined;
  readonly aliases: readonly string[];
  readonly gemeenteName: string | undefined;
  readonly inhabitants: number | undefined;
  readonly isWater: boolean;
};

// The most special first: a buurt also carries the codes of its wijk and gemeente.
const CODE_FIELDS = ["buurtcode", "bucode", "statcode", "wijkcode", "wkcode", "gemeentecode", "gmcode"];
const YEAR_FIELDS = ["jaar", "jrstatcode", "jrbu", "jrwk", "jrgm", "jaarcode"];
const NAME_FIELDS: Record<AreaLevel, readonly string[]> = {
  buurt: ["buurtnaam", "bunaam", "statnaam", "naam", "name"],
  wijk: ["wijknaam", "wknaam", "statnaam", "naam", "name"],
  gemeente: ["gemeentenaam", "gmnaam", "statnaam", "naam", "name"],
  named: [],
};

/** CBS writes -99995, -99997 and -99999999 for secret, unknown and not applicable. */
const UNKNOWN_BELOW = -99_990;

/** Reads one feature by the field names of 2022–2026 (`wijkcode`, `wk_code`, `statcode` …); undefined without a code. */
export function readAreaFields(properties: Readonly<Record<string, unknown>>): AreaFields | undefined {
  const fields = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase().replaceAll(/[^a-z0-9]/g, ""), value]));
  const text = (names: readonly string[]) => names.map((name) => toText(fields.get(name))).find((value) => value !== "");
  const code = readCode(CODE_FIELDS.map((name) => toText(fields.get(name)))) ?? readCode([toText(fields.get("jrstatcode")).slice(4)]);
  if (code === undefined) return undefined;

  const fullName = text(NAME_FIELDS[levelOf(code)]);
  const name = fullName === undefined ? undefined : withoutNumber(fullName, code);
  return {
    code,
    year: readYear(YEAR_FIELDS.map((field) => toText(fields.get(field)))),
    name,
    aliases: fullName === undefined || fullName === name ? [] : [fullName],
    gemeenteName: text(NAME_FIELDS.gemeente.slice(0, 2)) ?? (levelOf(code) === "gemeente" ? name : undefined),
    inhabitants: readInhabitants(fields.get("aantalinwoners") ?? fields.get("inwoners") ?? fields.get("ainw")),
    isWater: /^(ja|j|true|b|w)$/i.test(toText(fields.get("water"))),
  };
}

function toText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value).trim() : "";
}

function readCode(texts: readonly string[]): AreaCode | undefined {
  for (const text of texts) {
    const code = AreaCode.safeParse(text.toUpperCase());
    if (code.success && levelOf(code.data) !== "named") return code.data;
  }
  return undefined;
}

function readYear(texts: readonly string[]): number | undefined {
  const years = texts.map((text) => Number(/^(19|20)\d\d/.exec(text)?.[0] ?? NaN));
  return years.find((year) => year >= 1995 && year <= 2100);
}

function readInhabitants(value: unknown): number | undefined {
  const count = toText(value) === "" ? NaN : Number(toText(value));
  return Number.isFinite(count) && count > UNKNOWN_BELOW && count >= 0 ? Math.round(count) : undefined;
}

/** "Wijk 05 Oost" is said "Oost"; but "Wijk aan Zee" is a name. */
function withoutNumber(name: string, code: AreaCode): string {
  const [, token = "", rest = ""] = /^(?:Wijk|Buurt)\s+([0-9A-Z]{1,4})\s+(?:-\s+)?(\S.*)$/.exec(name) ?? [];
  const isNumber = /^\d+$/.test(token) || code.slice(6).startsWith(token);
  return token !== "" && isNumber ? rest : name;
}
