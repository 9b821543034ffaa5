const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** A house gets at least this much of IPv6 (RFC 6177), and every device in it may choose the rest anew each day. */
const GROUPS_OF_A_HOUSE = 4;
const GROUPS = 8;

/** What all devices in one house share of a network address: "2a02:a45f:1:2::7" is in "2a02:a45f:1:2". */
export function networkOf(address: string): string {
  const [, mapped] = MAPPED.exec(address) ?? [];
  if (mapped !== undefined || !address.includes(":")) return mapped ?? address;
  const [start = "", end] = address.toLowerCase().replace(/%.*$/, "").split("::");
  const [before, after] = [groupsOf(start), groupsOf(end ?? "")];
  const between = end === undefined ? [] : Array.from({ length: Math.max(0, GROUPS - before.length - after.length) }, () => "0");
  return [...before, ...between, ...after].slice(0, GROUPS_OF_A_HOUSE).map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}

function groupsOf(part: string): string[] {
  return part.split(":").filter((group) => group !== "");
}
