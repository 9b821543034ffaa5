import { searchActivities } from "@schuifaan/shared/contract/activities";
import { getArea, searchAreas } from "@schuifaan/shared/contract/areas";
import { getAreaPlaces, getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import { getPrivacyFacts } from "@schuifaan/shared/contract/privacy";
import { searchSuggestions } from "@schuifaan/shared/contract/suggestions";

import { callEndpoint } from "./call-endpoint.ts";

// The schemas come with their library; only the queries open this file, and only when they have to ask.
type Fields = Readonly<Record<string, string>>;

export const fetchPlaces = (fields: Fields, signal: AbortSignal) => callEndpoint(searchPlaces, fields, signal);
export const fetchPlace = (fields: Fields, signal: AbortSignal) => callEndpoint(getPlace, fields, signal);
export const fetchAreas = (fields: Fields, signal: AbortSignal) => callEndpoint(searchAreas, fields, signal);
export const fetchArea = (fields: Fields, signal: AbortSignal) => callEndpoint(getArea, fields, signal);
export const fetchAreaPlaces = (fields: Fields, signal: AbortSignal) => callEndpoint(getAreaPlaces, fields, signal);
export const fetchActivities = (fields: Fields, signal: AbortSignal) => callEndpoint(searchActivities, fields, signal);
export const fetchSuggestions = (fields: Fields, signal: AbortSignal) => callEndpoint(searchSuggestions, fields, signal);
export const fetchPrivacyFacts = (signal: AbortSignal) => callEndpoint(getPrivacyFacts, {}, signal);
