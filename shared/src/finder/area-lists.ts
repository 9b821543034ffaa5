import type { AreaCode } from "../domain/area-code.ts";

/** The lists of areas that places lie in: neighbours share one, so there are far fewer than places. Only ever added to. */
export type AreaLists = {
  readonly numberOf: (list: readonly AreaCode[]) => number;
  /** Tells by its number whether a list holds any of the codes; looks at each list once, also for the next who asks. */
  readonly toTest: (codes: ReadonlySet<AreaCode>) => (number: number) => boolean;
};

/** Of so many questions the answers are remembered: of the towns that people look at. */
const MOST_REMEMBERED = 50;
const [YES, NO] = [1, 2];

export function createAreaLists(): AreaLists {
  const numbers = new Map<readonly AreaCode[], number>();
  const lists: (readonly AreaCode[])[] = [];
  const remembered = new Map<string, number[]>();
  return {
    numberOf: (list) => {
      const known = numbers.get(list);
      if (known !== undefined) return known;
      numbers.set(list, lists.length);
      return lists.push(list) - 1;
    },
    toTest: (codes) => {
      const key = [...codes].join();
      const known = remembered.get(key) ?? [];
      remembered.set(key, known);
      const [oldest] = remembered.keys();
      if (oldest !== undefined && remembered.size > MOST_REMEMBERED) remembered.delete(oldest);
      const hold = (number: number) => lists[number]?.some((code) => codes.has(code)) === true;
      return (number) => (known[number] ??= hold(number) ? YES : NO) === YES;
    },
  };
}
