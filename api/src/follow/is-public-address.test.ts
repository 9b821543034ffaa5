import { expect, test } from "vitest";

import { isPublicAddress } from "./is-public-address.ts";

test.each(["8.8.8.8", "93.184.216.34", "172.15.0.1", "172.32.0.1", "100.128.0.1", "2001:4860:4860::8888", "2a00:1450:400e:80c::200e"])("%s is on the public internet", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ["this machine", "127.0.0.1"],
  ["this machine, by any other number", "127.8.9.10"],
  ["this machine", "::1"],
  ["no address yet", "0.0.0.0"],
  ["no address yet", "0.1.2.3"],
  ["no address yet", "::"],
  ["a private network", "10.1.2.3"],
  ["a private network", "172.16.0.1"],
  ["a private network", "172.31.255.255"],
  ["a private network", "192.168.1.1"],
  ["a private network", "fd00::1"],
  ["a private network", "fc00::1"],
  ["a private network of long ago", "fec0::1"],
  ["the wire, where clouds tell their secrets", "169.254.169.254"],
  ["the wire", "fe80::1"],
  ["the wire, with its name", "fe80::1%eth0"],
  ["behind a provider", "100.64.0.1"],
  ["many at once", "224.0.0.1"],
  ["many at once", "ff02::1"],
  ["everybody", "255.255.255.255"],
  ["IPv4 as IPv6", "::ffff:127.0.0.1"],
  ["IPv4 as IPv6", "::ffff:8.8.8.8"],
  ["IPv4 as IPv6, the old way", "::127.0.0.1"],
  ["IPv4 as IPv6, the old way", "::7f00:1"],
  ["translated to IPv4", "::ffff:0:7f00:1"],
  ["NAT64 of a private one", "64:ff9b::a00:1"],
  ["NAT64 of a local network", "64:ff9b:1::a00:1"],
  ["6to4 of this machine", "2002:7f00:1::1"],
  ["Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  ["examples in books", "2001:db8::1"],
  ["examples in books", "192.0.2.1"],
  ["measuring", "198.18.0.1"],
  ["kept for later", "240.0.0.1"],
  ["never given out", "4000::1"],
  ["not an address", "localhost"],
  ["not an address", ""],
])("%s: %s is not", (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
