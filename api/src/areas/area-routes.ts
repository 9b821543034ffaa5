import { getArea, searchAreas } from "@schuifaan/shared/contract/areas";
import { getAreaPlaces } from "@schuifaan/shared/contract/places";
import { Shape } from "@schuifaan/shared/domain/area";
import { findAround } from "@schuifaan/shared/finder/find-around";
import { findArea, findAreas, yearsOf } from "@schuifaan/shared/finder/find-areas";
import type { Hono } from "hono";

import type { Answers } from "../http/answers.ts";
import { Refusal } from "../http/problems.ts";
import { serveEndpoint } from "../http/serve-endpoint.ts";
import type { PublishedIndex } from "../published/published-index.ts";
import { problemText } from "../text/problem-text.ts";
import { writeArea, writeAreaPlaces, writeAreas } from "./write-areas.ts";

/** All wijken and buurten of a large gemeente fit; a client that wants more asks for it, up to 500. */
const USUAL_LIMIT = 100;
/** Whole places, to keep on a phone: about 200 KB when compressed. */
const MOST_PLACES = 300;

export function areaRoutes(app: Hono, answers: Answers, index: () => PublishedIndex): void {
  serveEndpoint(app, answers, searchAreas, ({ q, level, parent, bbox, year, outlines, limit = USUAL_LIMIT }) => {
    const { areas, finder } = index();
    const found = findAreas(areas, { words: q, level, parent, bounds: bbox, year, limit });
    return { json: writeAreas(found, finder, outlines === "yes"), keep: true };
  });

  serveEndpoint(app, answers, getArea, ({ code, year }) => {
    const { areas, finder } = index();
    const area = findArea(areas, code, year);
    if (area === undefined) throw new Refusal("not-found", problemText.noSuchArea(code, year));
    return { json: writeArea(area, finder, yearsOf(areas, code)), keep: true };
  });

  serveEndpoint(app, answers, getAreaPlaces, ({ code }) => {
    const { areas, finder, now } = index();
    const area = findArea(areas, code);
    if (area === undefined) throw new Refusal("not-found", problemText.noSuchArea(code, undefined));
    const found = findAround(finder, { ...area, shape: Shape.parse(JSON.parse(area.outline)) }, MOST_PLACES);
    return { json: writeAreaPlaces(writeArea(area, finder, yearsOf(areas, code)), found, now()), keep: true };
  });
}
