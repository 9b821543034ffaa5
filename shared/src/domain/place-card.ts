import { Place } from "./place.ts";

/** The facts of a place that a card in the list and a pin on the map need, whatever the day. */
export const PlaceCard = Place.pick({
  id: true, slug: true, name: true, type: true, runBy: true, status: true, lat: true, lng: true, precision: true,
  areaName: true, gemeenteName: true, summary: true, entry: true, openingHours: true, openingHoursText: true,
  cost: true, lastConfirmed: true, isDoubted: true, demo: true,
});
