import { distanceInMetres, type Point } from "@schuifaan/shared/domain/point";

import { foldText } from "../../places/fold-text.ts";
import { nameSimilarity } from "./name-similarity.ts";

/** A place that may be the same as a row of the list; goes into the worklist as it is. */
export type Twin = { readonly id: string; readonly name: string; readonly distanceInMetres: number };
type KnownPlace = Point & { readonly id: string; readonly name: string };

export type TwinFinder = {
  readonly add: (place: KnownPlace) => void;
  /** Nearest first, three at most. */
  readonly find: (name: string, point: Point) => Twin[];
};

const ALIKE_WITHIN_METRES = 150;
const EQUAL_WITHIN_METRES = 500;
const ALIKE = 0.75;
const MOST_TWINS = 3;
// Cells of some 600 by 600 metres around 52° north: what lies within 500 m lies in the same cell or beside it.
const CELL_LAT = 0.0054;
const CELL_LNG = 0.0088;
const CELLS_IN_A_ROW = 100_000;

/** Words that half of all lists leave out: "Buurthuis de Geus" is "De Geus" on the door. */
const WORDS_BESIDE_THE_NAME = new Set(
  ("de het een t s van der den en op aan in bij stichting huis wijk buurt buurthuis huiskamer buurtkamer wijkkamer wijkcentrum buurtcentrum " +
    "wijkgebouw buurtgebouw dorpshuis dorpskamer ontmoetingscentrum ontmoetingsplek centrum speeltuin bibliotheek kerk moskee cafe vereniging").split(" "),
);

type Entry = KnownPlace & { readonly folded: string; readonly core: string };

/** Remembers places by where they are, to say of a new row which of them it may be again. */
export function buildTwinFinder(): TwinFinder {
  const cells = new Map<number, Entry[]>();
  return {
    add: ({ id, name, lat, lng }) => {
      const key = cellOf({ lat, lng }, 0, 0);
      const entries = cells.get(key) ?? [];
      entries.push({ id, name, lat, lng, ...namesOf(name) });
      cells.set(key, entries);
    },
    find: (name, point) => {
      const names = namesOf(name);
      const twins: Twin[] = [];
      for (const row of [-1, 0, 1]) {
        for (const column of [-1, 0, 1]) {
          for (const entry of cells.get(cellOf(point, row, column)) ?? []) {
            const distance = distanceInMetres(point, entry);
            if (isTwin(names, entry, distance)) twins.push({ id: entry.id, name: entry.name, distanceInMetres: Math.round(distance) });
          }
        }
      }
      return twins.toSorted((one, other) => one.distanceInMetres - other.distanceInMetres).slice(0, MOST_TWINS);
    },
  };
}

function cellOf({ lat, lng }: Point, rows: number, columns: number): number {
  return (Math.floor(lat / CELL_LAT) + rows) * CELLS_IN_A_ROW + Math.floor(lng / CELL_LNG) + columns;
}

function namesOf(name: string): Pick<Entry, "folded" | "core"> {
  const folded = foldText(name);
  const words = folded.split(" ").filter((word) => !WORDS_BESIDE_THE_NAME.has(word));
  return { folded, core: words.toSorted().join(" ") };
}

function isTwin(one: Pick<Entry, "folded" | "core">, other: Entry, distance: number): boolean {
  if (distance > EQUAL_WITHIN_METRES) return false;
  if (one.folded === other.folded) return true;
  return distance <= ALIKE_WITHIN_METRES && isAlike(one.core, other.core);
}

/** Numbers tell apart what letters do not: "Flat 12" is not "Flat 13". */
function isAlike(one: string, other: string): boolean {
  if (one === "" || other === "" || digitsOf(one) !== digitsOf(other)) return false;
  return nameSimilarity(one, other) >= ALIKE;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D+/g, " ").trim();
}
