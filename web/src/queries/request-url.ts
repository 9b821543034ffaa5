/** Fills `:names` in the path from the fields; what is left becomes the query string. */
export function toRequestUrl(path: string, fields: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(fields);
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = query.get(name) ?? "";
    query.delete(name);
    return encodeURIComponent(value);
  });
  return query.size === 0 ? filled : `${filled}?${query.toString()}`;
}
