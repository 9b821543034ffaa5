/** A code such as ECONNECTION, never the words of a server: those often hold the address. */
export function failureOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
