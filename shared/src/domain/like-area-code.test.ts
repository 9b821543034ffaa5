import { assert, oneof, property, string, stringMatching } from "fast-check";
import { expect, test } from "vitest";

import { DEMO_AREAS } from "../fixtures/demo-areas.ts";
import { AreaCode } from "./area-code.ts";
import { isLikeAreaCode } from "./like-area-code.ts";

test("it says of every text what the schema of codes says", () => {
  const texts = oneof(string(), stringMatching(/^(GM|WK|BU|gm|rtm)[-0-9A-Za-z]{0,9}$/), stringMatching(/^[a-z0-9-]{0,12}$/));
  assert(
    property(texts, (text) => {
      expect(isLikeAreaCode(text)).toBe(AreaCode.safeParse(text).success);
    }),
  );
});

test("every code of the demo is one", () => {
  expect(DEMO_AREAS.filter(({ code }) => !isLikeAreaCode(code))).toEqual([]);
});
