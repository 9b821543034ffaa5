import { AreaCode } from "@schuifaan/shared/domain/area-code";
import { chooseArea } from "@schuifaan/shared/domain/choose-area";
import type { AreaFinder } from "@schuifaan/shared/finder/build-area-finder";
import { findArea, findAreas } from "@schuifaan/shared/finder/find-areas";

/** More areas than have one name anywhere in the country. */
const ENOUGH = 100;

/**
 * For a path that begins with /wijk/<name>, where the name is what people call an area and only one can be meant: the
 * same path under its code. Undefined when the path is right, or the reader has to choose.
 */
export function findAreaPath(areas: AreaFinder, path: string): string | undefined {
  const [, written, rest = ""] = /^\/wijk\/([^/]{1,300})(\/.*)?$/.exec(path) ?? [];
  const name = written === undefined ? undefined : decode(written);
  if (name === undefined || isCode(areas, name)) return undefined;
  const found = findAreas(areas, { words: name, limit: ENOUGH }).areas;
  const code = chooseArea(found, name).meant?.code;
  return code === undefined ? undefined : `/wijk/${code}${rest}`;
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
