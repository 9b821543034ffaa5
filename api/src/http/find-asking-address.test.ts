import { expect, test } from "vitest";

import { findAskingAddress } from "./find-asking-address.ts";

test.each([
  ["a reader without a proxy", "192.0.2.7", undefined, "192.0.2.7"],
  ["a reader who makes one up", "192.0.2.7", "198.51.100.1", "192.0.2.7"],
  ["a reader behind our proxy", "127.0.0.1", "192.0.2.7", "192.0.2.7"],
  ["a reader who makes one up before our proxy", "::ffff:172.18.0.2", "198.51.100.1, 192.0.2.7", "192.0.2.7"],
  ["our proxy that says nothing", "::1", undefined, "::1"],
  ["our proxy in a network of its own", "fd12:3456::1", "2001:db8::7", "2001:db8::7"],
  ["an address that only looks like one of ours", "172.32.0.1", "192.0.2.7", "172.32.0.1"],
])("%s", (_, connected, forwardedFor, address) => {
  expect(findAskingAddress(connected, forwardedFor)).toBe(address);
});
