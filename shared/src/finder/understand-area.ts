import type { AreaCode } from "../domain/area-code.ts";
import type { Bounds } from "../domain/bounds.ts";
import { distanceInMetres, type Point } from "../domain/point.ts";
import type { UnderstoodWhere } from "../domain/understood.ts";
import { type Finder, placeCountIn } from "./build-finder.ts";
import type { StoredArea } from "./build-area-finder.ts";

/** A part of the map that words point to: areas, or a point. */
export type Where = {
  readonly shown: UnderstoodWhere;
  /** A place in any of these lies in it. */
  readonly codes: ReadonlySet<AreaCode>;
  /** Around each of those; none for a point. */
  readonly boxes: readonly Bounds[];
};

/**
 * The areas that were named, each name as all areas that have it. One name narrows the other ("centrum schiedam");
 * names that have nothing to do with each other are all meant. Of areas with one name in several gemeenten those of
 * one gemeente are taken: the nearest, or else the one with most to find.
 */
export function understandAreas(named: readonly (readonly StoredArea[])[], finder: Finder, near: Point | undefined): Where | undefined {
  const chosen = named.map((areas) => narrow(areas, named.filter((others) => others !== areas)));
  const smallest = chosen.filter((areas) => !chosen.some((others) => others !== areas && areas.every((area) => holdsAny(area, others))));
  const meant = (smallest.length > 0 ? smallest : chosen).flatMap((areas) => chooseGemeente(areas, finder, near));
  const [first] = meant;
  if (first === undefined) return undefined;
  const whole = outermost(meant);
  return {
    shown: { kind: "area", name: nameOf(whole ?? first, meant), code: whole?.code, ...middleOf(whole === undefined ? meant : [whole]) },
    codes: new Set(meant.map(({ code }) => code)),
    boxes: meant.map(({ bbox }) => bbox),
  };
}

/** Those of the areas that lie in one of the others, or all when none does. */
function narrow(areas: readonly StoredArea[], others: readonly (readonly StoredArea[])[]): readonly StoredArea[] {
  const inside = areas.filter((area) => others.every((outer) => outer.some((other) => liesIn(area, other)) || outer.some((other) => liesIn(other, area))));
  return inside.length > 0 ? inside : areas;
}

function holdsAny(area: StoredArea, others: readonly StoredArea[]): boolean {
  return others.some((other) => other.code !== area.code && liesIn(other, area));
}

function liesIn(inner: StoredArea, outer: StoredArea): boolean {
  if (inner.code === outer.code || inner.parentCode === outer.code) return true;
  return outer.level === "gemeente" && inner.gemeenteName === outer.name;
}

function chooseGemeente(areas: readonly StoredArea[], finder: Finder, near: Point | undefined): readonly StoredArea[] {
  const byGemeente = new Map<string, StoredArea[]>();
  for (const area of areas) {
    const name = area.level === "gemeente" ? area.name : (area.gemeenteName ?? area.code);
    byGemeente.set(name, [...(byGemeente.get(name) ?? []), area]);
  }
  const worth = (group: readonly StoredArea[]) =>
    near === undefined
      ? group.reduce((sum, { code }) => sum + placeCountIn(finder, code), 0)
      : -Math.min(...group.map((area) => distanceInMetres(near, area)));
  const [best] = [...byGemeente.values()].toSorted((one, other) => worth(other) - worth(one));
  return best ?? [];
}

/** The one that lies around all others: the wijk Feijenoord, around the neighbourhood of that name. */
function outermost(areas: readonly StoredArea[]): StoredArea | undefined {
  return areas.find((outer) => areas.every((area) => liesIn(area, outer)));
}

/** As it is called, with the gemeente to tell it from others; for several of them the name they share. */
function nameOf(area: StoredArea, meant: readonly StoredArea[]): string {
  const alias = area.aliases.find((name) => meant.every(({ aliases, name: own }) => own === name || aliases.includes(name)));
  const name = meant.length > 1 && !meant.every((other) => liesIn(other, area)) ? (alias ?? area.name) : area.name;
  return area.level === "gemeente" || area.gemeenteName === undefined ? name : `${name}, ${area.gemeenteName}`;
}

function middleOf(areas: readonly StoredArea[]): Point {
  const sum = (pick: (area: StoredArea) => number) => areas.reduce((total, area) => total + pick(area), 0) / areas.length;
  return { lat: sum(({ lat }) => lat), lng: sum(({ lng }) => lng) };
}
