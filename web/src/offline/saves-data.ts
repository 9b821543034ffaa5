/** Whether the reader told the browser to be sparing with data: then nothing is fetched that was not asked for. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return typeof connection === "object" && connection !== null && "saveData" in connection && connection.saveData === true;
}
