/** The token that a request carries in its Authorization header (RFC 6750); undefined without one. */
export function bearerOf({ headers }: Request): string | undefined {
  return /^Bearer ([\w-]{20,100})$/.exec(headers.get("Authorization") ?? "")?.[1];
}
