import type { Finder } from "@schuifaan/shared/finder/build-finder";
import { followName } from "@schuifaan/shared/finder/follow-name";

/**
 * For a path that begins with /plek/<name>, where the name is an id, an old slug, or that of a place which became
 * part of another: the same path under the slug of today. Undefined when the path is right, or leads nowhere.
 */
export function findNewPath(finder: Finder, path: string): string | undefined {
  const [, name = "", rest = ""] = /^\/plek\/([a-z0-9-]+)(\/.*)?$/.exec(path) ?? [];
  const slug = name === "" ? undefined : followName(finder, name)?.slug;
  return slug === undefined || slug === name ? undefined : `/plek/${slug}${rest}`;
}
