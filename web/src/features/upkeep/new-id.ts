/** An id for something new, readable in an address, that none of the others has. */
export function newId(title: string, taken: readonly string[]): string {
  const words = title.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().match(/[a-z0-9]+/g) ?? ["nieuw"];
  const stem = words.join("-").slice(0, 40);
  let id = stem;
  for (let number = 2; taken.includes(id); number++) id = `${stem}-${number}`;
  return id;
}
