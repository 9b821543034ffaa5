import { enAbout } from "./en-about.ts";
import { enAlong } from "./en-along.ts";
import { enAgenda } from "./en-agenda.ts";
import { enApp } from "./en-app.ts";
import { enArea } from "./en-area.ts";
import { enFinder } from "./en-finder.ts";
import { enLabels } from "./en-labels.ts";
import { enLanguages } from "./en-languages.ts";
import { enMap } from "./en-map.ts";
import { enPlace } from "./en-place.ts";
import { enPoster } from "./en-poster.ts";
import { enTime } from "./en-time.ts";
import type { Messages } from "./nl.ts";

export const en = {
  language: "en",
  locale: "en-GB",
  app: enApp,
  finder: enFinder,
  place: enPlace,
  along: enAlong,
  area: enArea,
  agenda: enAgenda,
  poster: enPoster,
  map: enMap,
  about: enAbout,
  labels: enLabels,
  languages: enLanguages,
  time: enTime,
} satisfies Messages;
