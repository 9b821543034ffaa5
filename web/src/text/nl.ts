import { nlAbout } from "./nl-about.ts";
import { nlAlong } from "./nl-along.ts";
import { nlAgenda } from "./nl-agenda.ts";
import { nlApp } from "./nl-app.ts";
import { nlArea } from "./nl-area.ts";
import { nlFinder } from "./nl-finder.ts";
import { nlLabels } from "./nl-labels.ts";
import { nlLanguages } from "./nl-languages.ts";
import { nlMap } from "./nl-map.ts";
import { nlPlace } from "./nl-place.ts";
import { nlPoster } from "./nl-poster.ts";
import { nlTime } from "./nl-time.ts";

/** Dutch leads: its shape is the type every other language must have. */
export const nl = {
  language: "nl",
  locale: "nl-NL",
  app: nlApp,
  finder: nlFinder,
  place: nlPlace,
  along: nlAlong,
  area: nlArea,
  agenda: nlAgenda,
  poster: nlPoster,
  map: nlMap,
  about: nlAbout,
  labels: nlLabels,
  languages: nlLanguages,
  time: nlTime,
};

export type Messages = typeof nl;
