/** The engine cannot be reached or takes no writes now. Nothing is wrong with the question: ask again later. */
export class DatabaseLost extends Error {}

/** PostgreSQL's own refusals while it stops, starts or stands by (Appendix A, "PostgreSQL Error Codes"). */
const POSTGRES_CODES = new Set(["57P01", "57P02", "57P03", "57P04", "53300", "25006"]);
const SOCKET_CODES = new Set([
  "ECONNREFUSED", "ECONNRESET", "ENOENT", "ETIMEDOUT", "EPIPE", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN",
]);
/** Disk full, disk broken, file gone or locked by a long write of another process. */
const SQLITE_CODE = /^SQLITE_(FULL|IOERR|CANTOPEN|READONLY|BUSY)/;
/** What pg and its pool throw without a code. */
const PG_MESSAGE = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;

/** The same error, or DatabaseLost (with the error as its cause) when the engine was unreachable. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseLost) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const isLost =
    code.startsWith("08") || POSTGRES_CODES.has(code) || SOCKET_CODES.has(code) || SQLITE_CODE.test(code) || PG_MESSAGE.test(error.message);
  return isLost ? new DatabaseLost(error.message, { cause: error }) : error;
}
