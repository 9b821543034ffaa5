import { readFileSync } from "node:fs";

import { distanceInMetres } from "@schuifaan/shared/domain/point";
import { expect, test } from "vitest";

import { fromRd } from "./from-rd.ts";
import { hasRealData, realFile } from "./test-import.ts";

test("Amersfoort, the centre of RD, lies within a metre of where RDNAPTRANS has it", () => {
  const [lng, lat] = fromRd([155000, 463000]);

  expect(distanceInMetres({ lat, lng }, { lat: 52.1551744, lng: 5.38720621 })).toBeLessThan(1);
});

test.skipIf(!hasRealData)("every test vector of PDOK within a metre", () => {
  const [, ...lines] = readFileSync(realFile("areas/rd-wgs84-testvectoren.csv"), "utf8").trim().split("\n");
  const distances = lines.map((line) => {
    const [x = 0, y = 0, vectorLng = 0, vectorLat = 0] = line.split(",").map(Number);
    const [lng, lat] = fromRd([x, y]);
    return distanceInMetres({ lat, lng }, { lat: vectorLat, lng: vectorLng });
  });

  expect(distances).toHaveLength(5);
  expect(Math.max(...distances)).toBeLessThan(1);
});
