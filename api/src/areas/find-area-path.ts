import { AreaCode } from "@schuifaan/shared/domain/area-code";
import { chooseArea } from "@schuifaan/shared/domain/choose-area";
import { isLikeAreaCode } from "@schuifaan/shared/domain/like-area-code";
import type { AreaFinder } from "@schuifaan/shared/finder/build-area-finder";
import { findArea, findAreas } from "@schuifaan/shared/finder/find-areas";

/** More areas than have one name anywhere in the country. */
const ENOUGH = 100;

/**
 * For a path that begins with /wijk/<name>, where the name is what people call an area and only one can be meant: the
 * same path under its code. Where several share the name the reader chooses: what looks like a code, "oude-westen", is
 * for that written as a name. Undefined when the path is right.
 */
export function findAreaPath(areas: AreaFinder, path: string): string | undefined {
  const [, written, rest = ""] = /^\/wijk\/([^/]{1,300})(\/.*)?$/.exec(path) ?? [];
  const name = written === undefined ? undefined : decode(written);
  if (name === undefined || isCode(areas, name)) return undefined;
  const found = findAreas(areas, { words: name, limit: ENOUGH }).areas;
  const { meant, choices } = chooseArea(found, name);
  if (meant !== undefined) return `/wijk/${meant.code}${rest}`;
  const mustChoose = choices.length > 0 && rest === "" && isLikeAreaCode(name);
  return mustChoose ? `/wijk/${encodeURIComponent(name.replaceAll("-", " "))}` : undefined;
}

function isCode(areas: AreaFinder, name: string): boolean {
  const code = AreaCode.safeParse(name);
  return code.success && findArea(areas, code.data) !== undefined;
}

function decode(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
