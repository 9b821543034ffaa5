import "./no-code-from-text.ts";

import { expect, test } from "vitest";
import { config } from "zod";

test("zod finds its settings where they were put before it came", () => {
  expect(config().jitless).toBe(true);
});
