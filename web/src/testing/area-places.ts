import type { getAreaPlaces } from "@schuifaan/shared/contract/places";
import { toBBox } from "@schuifaan/shared/domain/bbox";
import { DEMO_AREAS } from "@schuifaan/shared/fixtures/demo-areas";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import type { z } from "zod";

/** What the API would answer of an area of the demo, without what lies around it. Throws when there is no such area. */
export function areaPlaces(code: string): z.output<typeof getAreaPlaces.output> {
  const found = DEMO_AREAS.find((area) => area.code === code);
  if (found === undefined) throw new Error(`No area ${code}`);
  const { shape, bbox, ...area } = found;
  const places = DEMO_PLACES.filter(({ areaCodes }) => areaCodes.includes(area.code));
  return {
    area: { ...area, bbox: toBBox(bbox), geometry: shape, years: [area.year], placeCount: places.length },
    places,
    isComplete: true,
    madeAt: "2026-11-21T11:00:00.000Z",
  };
}
