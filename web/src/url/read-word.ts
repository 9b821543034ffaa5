const MOST_LETTERS = 120;

/** A word of an address under its name; nothing where there is none, or something else than a word. */
export function readWord<Name extends string>(name: Name, value: unknown): { [Key in Name]?: string } {
  if (typeof value !== "string" || value === "" || value.length > MOST_LETTERS) return {};
  const found: { [Key in Name]?: string } = {};
  found[name] = value;
  return found;
}
