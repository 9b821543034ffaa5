import { createHash, randomBytes } from "node:crypto";

/** What opens something for whoever holds it: 32 random bytes as base64url. Only its hash is ever kept. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** A token has too many possible values to be guessed back from this. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
