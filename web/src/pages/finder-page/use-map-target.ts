import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { holdsPoint } from "@schuifaan/shared/domain/box";
import type { Point } from "@schuifaan/shared/domain/point";
import { useMemo, useState } from "react";

import { boxAround, coreBox } from "../../map/core-box.ts";
import type { MapTarget } from "../../map/show-target.ts";
import { writeBox } from "../../url/box-text.ts";
import { type FinderView, writeFinderView } from "../../url/finder-view.ts";
import type { FoundPlaces } from "./use-found-places.ts";

/** Where the examples are: for the moment before anything is known. */
const ROTTERDAM: MapTarget = { key: "start", box: { west: 4.3, south: 51.84, east: 4.6, north: 51.97 }, fit: "around" };
const NEAREST_TO_SHOW = 8;

export const keyOfBox = (box: Bounds) => `box:${writeBox(box)}`;

type Linked = Point & { readonly slug: string };
type Focus = { readonly during: string; readonly slug: string; readonly target: MapTarget };

/**
 * What the map should show: the box of the address, else what was found. `focus` is one place until that changes;
 * `linked`, a place of the address that is not on the list, gets it once, unless the box of the address holds it.
 */
export function useMapTarget(view: FinderView, near: Point | undefined, found: FoundPlaces, linked: Linked | undefined) {
  const [focus, setFocus] = useState<Focus>();
  const [foundTarget, setFoundTarget] = useState<MapTarget>();
  const [last, setLast] = useState(ROTTERDAM);
  const wish = keyOfWish(view, near);
  if (view.box === undefined && found.isNew && foundTarget?.key !== wish) {
    const box = boxOfFound(near, found);
    if (box !== undefined) setFoundTarget({ key: wish, box, fit: "around" });
  }
  const boxTarget = useMemo(
    (): MapTarget | undefined => view.box && { key: keyOfBox(view.box), box: view.box, fit: "view" },
    [view.box],
  );
  // While an answer is on its way the map stays where it is.
  const base = boxTarget ?? (foundTarget?.key === wish ? foundTarget : last);
  if (base !== last) setLast(base);
  const isSettled = base === boxTarget || base === foundTarget;
  const isFar = linked !== undefined && !(view.box !== undefined && holdsPoint(view.box, linked));
  if (isFar && isSettled && focus?.slug !== linked.slug) setFocus(focusAt(linked.slug, linked, base));

  return {
    target: focus?.during === base.key ? focus.target : base,
    focusOn: (slug: string, at: Point) => setFocus(focusAt(slug, at, base)),
  };
}

/** What was asked for, with the point it was asked from; else where most is. */
function boxOfFound(near: Point | undefined, { places, clusters, understood, exactCount = 0 }: FoundPlaces): Bounds | undefined {
  if (near !== undefined) return boxAround([near, ...places.slice(0, NEAREST_TO_SHOW)]);
  const exact = places.slice(0, exactCount);
  if (understood?.where !== undefined) return boxAround([understood.where, ...(exact.length > 0 ? exact : places.slice(0, NEAREST_TO_SHOW))]);
  return coreBox(exact.length > 0 ? exact : [...places, ...clusters]);
}

function focusAt(slug: string, at: Point, base: MapTarget): Focus {
  return { during: base.key, slug, target: { key: `place:${slug}:${Date.now()}`, box: boxAround([at]) ?? base.box, fit: "around" } };
}

function keyOfWish({ words, choices }: FinderView, near: Point | undefined): string {
  const chosen = writeFinderView({ words, choices, box: undefined, place: undefined, show: "lijst" });
  return `found:${JSON.stringify(chosen)}${near === undefined ? "" : `${near.lat},${near.lng}`}`;
}
