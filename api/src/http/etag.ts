/**
 * A weak tag from what the answer depends on: the version of the index and the address. Cheaper than hashing
 * 48 KB of answer, and equal on every server that has seen the same changes.
 */
export function toEtag(version: string, url: string): string {
  return `W/"${version}-${fnv1a(url).toString(36)}"`;
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): enough to tell addresses apart within one version. */
function fnv1a(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return hash >>> 0;
}
