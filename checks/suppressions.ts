import { commentsIn, visitCode } from "./parse-code.ts";
import type { RepositoryFile } from "./repository-files.ts";

const SILENCER =
  /@ts-(?:ignore|nocheck|expect-error)|(?:oxlint|eslint|biome|prettier|knip|stylelint)-?(?:disable|ignore)|(?:istanbul|v8|c8) ignore/i;
const HALF_A_TEST = /^(?:test|it|describe)\.(?:only|todo|fails)$/;
const PROMISE = /\b(?:TODO|FIXME|XXX|HACK)\b/;

/** Ways around the rules in one file: silenced tools, work put off, `any` and `!`; none when all is well. */
export function findSuppressions(file: RepositoryFile): string[] {
  const found = commentsIn(file).flatMap((comment) => (comment.match(SILENCER) ?? comment.match(PROMISE) ?? []).slice(0, 1));
  visitCode(file, {
    TSAnyKeyword: () => found.push("any"),
    TSNonNullExpression: () => found.push("!"),
    CallExpression: ({ callee }) => {
      if (callee.type === "MemberExpression" && HALF_A_TEST.test(file.text.slice(callee.start, callee.end))) found.push("half a test");
    },
  });
  return found;
}
