import { z } from "zod";

// CBS codes nest: buurt BU0363AA01 lies in wijk WK0363AA, in gemeente GM0363.
// Letters are allowed because Amsterdam ran out of digits.
export const GemeenteCode = z.string().regex(/^GM\d{4}$/).brand("GemeenteCode");
export const WijkCode = z.string().regex(/^WK\d{4}[0-9A-Z]{2}$/).brand("WijkCode");
export const BuurtCode = z.string().regex(/^BU\d{4}[0-9A-Z]{2}\d{2}$/).brand("BuurtCode");

/** A named neighbourhood that CBS does not know (BoTu, Coolhaveneiland): our own code, such as `rtm-bospolder`. */
export const NamedAreaCode = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/).brand("NamedAreaCode");

export const AreaCode = z.union([GemeenteCode, WijkCode, BuurtCode, NamedAreaCode]);

export type GemeenteCode = z.infer<typeof GemeenteCode>;
export type WijkCode = z.infer<typeof WijkCode>;
export type BuurtCode = z.infer<typeof BuurtCode>;
export type NamedAreaCode = z.infer<typeof NamedAreaCode>;
export type AreaCode = z.infer<typeof AreaCode>;

export const AREA_LEVELS = ["gemeente", "wijk", "buurt", "named"] as const;
export const AreaLevel = z.enum(AREA_LEVELS);
export type AreaLevel = z.infer<typeof AreaLevel>;

const LEVEL_BY_PREFIX: Record<string, AreaLevel> = { GM: "gemeente", WK: "wijk", BU: "buurt" };

/** The level is in the code itself, so nobody can store a wijk as a buurt. */
export function levelOf(code: AreaCode): AreaLevel {
  return LEVEL_BY_PREFIX[code.slice(0, 2)] ?? "named";
}

export function wijkOfBuurt(buurt: BuurtCode): WijkCode {
  return WijkCode.parse(`WK${buurt.slice(2, 8)}`);
}

export function gemeenteOfWijk(wijk: WijkCode): GemeenteCode {
  return GemeenteCode.parse(`GM${wijk.slice(2, 6)}`);
}

/** The area one level up in the CBS nesting; none above a gemeente, none known for a named area. */
export function parentOf(code: AreaCode): AreaCode | undefined {
  const wijk = WijkCode.safeParse(code);
  if (wijk.success) return gemeenteOfWijk(wijk.data);
  const buurt = BuurtCode.safeParse(code);
  return buurt.success ? wijkOfBuurt(buurt.data) : undefined;
}
