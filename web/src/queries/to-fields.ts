type Bounds = { west: number; south: number; east: number; north: number };
type Point = { lat: number; lng: number };
type Value = string | number | readonly string[] | Bounds | Point | undefined;

/**
 * How a typed search looks as flat text in a URL: the same text as the contract's own codecs make (a test holds them
 * equal), without the schema library that comes with those, which the first list on a slow phone cannot wait for.
 */
export function toFields(search: Readonly<Record<string, Value>>): Record<string, string> {
  const present = Object.entries(search).filter((field): field is [string, NonNullable<Value>] => field[1] !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name, toField(value)]));
}

function toField(value: NonNullable<Value>): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if ("west" in value) return [value.west, value.south, value.east, value.north].join(",");
  if ("lat" in value) return `${value.lat},${value.lng}`;
  return value.join(",");
}
