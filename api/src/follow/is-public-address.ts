import ipaddr from "ipaddr.js";

/** All that was ever given out to the public internet; IPv4 in the clothes of IPv6 (::7f00:1) lies outside of it. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address is one of the public internet: not this machine, not its network, not a tunnel or translation that
 * may end in either (IPv4 in IPv6, 6to4, Teredo, NAT64), and nothing reserved. What is no address at all is not.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(GIVEN_OUT);
}
