/** This machine, and networks that nothing from outside comes in by: loopback, RFC 1918 and RFC 4193. */
const OUR_OWN = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd][\da-f]{2}:/i;

/**
 * The network address of who asks. Where a proxy of our own stands before us, that is the last one it wrote in
 * X-Forwarded-For: those before it anybody can make up.
 */
export function findAskingAddress(connected: string, forwardedFor: string | undefined): string {
  const last = forwardedFor?.split(",").at(-1)?.trim() ?? "";
  return OUR_OWN.test(connected) && last !== "" ? last : connected;
}
