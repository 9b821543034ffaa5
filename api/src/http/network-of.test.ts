import { expect, test } from "vitest";

import { networkOf } from "./network-of.ts";

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2a02:a45f:1:2:3:4:5:6", "2a02:a45f:1:2"],
  ["2A02:A45F:0001:0002::7", "2a02:a45f:1:2"],
  ["2a02:a45f::7", "2a02:a45f:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::1", "0:0:0:0"],
  ["", ""],
])("%s is in the network %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
