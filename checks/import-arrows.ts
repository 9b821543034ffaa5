import { dirname, join } from "node:path/posix";

import { importsIn } from "./parse-code.ts";
import type { RepositoryFile } from "./repository-files.ts";

const SHARED = ["shared/contract", "shared/domain"];
const STORED = ["api/database", "api/published", "api/http", "api/text", "shared/finder", ...SHARED];

const UPKEEP = ["api/mail", "api/upkeep", "api/rounds", "api/tips", "api/relay", "api/follow", "api/identity", "api/redactie", "api/privacy"];

// Which room may open which door. A room may always import from itself, except features, which are closed to each
// other. This table is the architecture; docs/architecture.md only explains it. `api/*` are the files beside the
// rooms and every program (main.ts, import-main.ts …), which wires the rooms together.
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "shared/domain": [],
  "shared/contract": ["shared/domain"],
  // The words people type stand in the data.
  "shared/finder": ["shared/domain", "shared/data"],
  "shared/fixtures": ["shared/finder", "shared/data", ...SHARED],

  "api/database": ["shared/domain"],
  // Only to name every fault that needs a sentence: the type is imported, never the code.
  "api/text": ["api/database", ...SHARED],
  "api/http": ["api/text", ...SHARED],
  "api/published": ["api/database", "shared/finder", "shared/fixtures", ...SHARED],
  "api/ground": ["shared/finder", ...SHARED],
  "api/health": STORED,
  // Only to be told where everything is: robots.txt and the sitemap.
  "api/crawlers": STORED,
  "api/activities": STORED,
  "api/suggestions": STORED,
  "api/calendar": ["shared/data", ...STORED],
  "api/places": ["api/ground", ...STORED],
  // An area that changes takes the places in it along.
  "api/areas": ["api/places", ...STORED],
  // Outgoing mail: queued with what it is about, sent later. Who writes a mail knows its words, this room only posts it.
  "api/mail": STORED,
  // Makers, links, changes and history of a listing: the rooms below all change listings through it.
  // Who moves lies in other areas; what is changed of the demo stays where it had slid to.
  "api/upkeep": ["api/areas", "api/mail", "api/places", "shared/fixtures", ...STORED],
  "api/rounds": ["api/mail", "api/places", "api/upkeep", ...STORED],
  "api/tips": ["api/areas", "api/ground", "api/mail", "api/places", "api/upkeep", ...STORED],
  "api/relay": ["api/mail", "api/upkeep", ...STORED],
  "api/follow": ["api/mail", "api/places", "api/upkeep", ...STORED],
  "api/identity": ["api/mail", "api/upkeep", ...STORED],
  // Rows of a list that an import could not place are placed by hand, read as the import reads them.
  "api/redactie": ["api/areas", "api/identity", "api/import", "api/mail", "api/places", "api/relay", "api/tips", "api/upkeep", ...STORED],
  // One table of what is personal: who has it erased, exported or explained asks here.
  "api/privacy": ["api/places", "api/relay", "api/tips", "api/upkeep", ...STORED],
  "api/import": ["api/areas", "api/ground", "api/places", "api/database", "api/text", "shared/data", "shared/finder", ...SHARED],
  "api/seed": ["api/areas", "api/places", "api/upkeep", "api/database", "shared/fixtures", ...SHARED],
  "api/bench": ["api/*", "api/places", "api/areas", "api/rounds", "api/upkeep", "shared/fixtures", ...STORED],
  "api/*": ["api/places", "api/areas", "api/ground", "api/activities", "api/suggestions", "api/calendar", "api/crawlers", "api/health", "api/import", "api/seed", "api/bench", ...UPKEEP, ...STORED],

  // Icons and colours hang on the taxonomy, and are shared by list and map; words are not for this room.
  "web/ui": ["shared/domain"],
  "web/text": SHARED,
  "web/url": SHARED,
  // Only words that it shares with the page; it runs by itself.
  "web/worker": [],
  // Answers when the server does not, by the same finder.
  "web/offline": ["web/worker", "shared/finder", ...SHARED],
  "web/queries": ["web/offline", ...SHARED],
  "web/head": SHARED,
  "web/map": ["web/text", "web/ui", ...SHARED],
  // Kinder words for what somebody writes stand in the data.
  "web/features": ["shared/data", "web/queries", "web/text", "web/ui", ...SHARED],
  "web/pages": ["web/features", "web/map", "web/queries", "web/text", "web/ui", "web/url", ...SHARED],
  "web/app": ["web/pages", "web/queries", "web/text", "web/ui", "web/url", ...SHARED],
  "web/mocks": ["shared/finder", "shared/fixtures", ...SHARED],
  "web/testing": ["web/app", "web/mocks", "web/queries", "web/text", "web/url", "shared/fixtures", ...SHARED],
  "web/*": ["web/app", "web/head", "web/mocks", "web/offline", "web/queries", "web/text", "web/ui"],
};

// Started by itself: import-main.ts, or what a test starts in order to kill it.
const PROGRAM = /-(main|until-killed)\.ts$/;

/** Packages that only these rooms may know, so that replacing one touches few folders. */
export const KEPT_IN: Readonly<Record<string, readonly string[]>> = {
  leaflet: ["web/map"],
  "react-leaflet": ["web/map"],
  supercluster: ["web/map"],
  uqr: ["web/ui"],
  qr: ["web/ui"],
  "workbox-precaching": ["web/worker"],
  "workbox-routing": ["web/worker"],
  "workbox-strategies": ["web/worker"],
  "react-aria": ["web/features"],
  "react-stately": ["web/features"],
  "@tanstack/react-query": ["web"],
  "@tanstack/react-router": ["web/app", "web/features", "web/pages", "web/testing", "web/ui", "web/url", "web/*"],
  react: ["web"],
  "react-dom": ["web"],
  msw: ["web/mocks", "web/testing"],
  flatbush: ["shared"],
  "rrule-temporal": ["shared/fixtures"],
  "temporal-polyfill": ["shared/fixtures"],
  hono: ["api/http", "api/places", "api/areas", "api/activities", "api/suggestions", "api/calendar", "api/crawlers", "api/health", ...UPKEEP, "api/*"],
  "@hono/node-server": ["api/http", "api/bench", "api/*"],
  kysely: ["api"],
  libsql: ["api/database"],
  // The benchmark asks a PostgreSQL of its own what its trigrams find.
  pg: ["api/database", "api/bench"],
  "cli-progress": ["api/import"],
  "csv-parse": ["api/import"],
  fflate: ["api/import"],
  "ical-generator": ["api/calendar"],
  "ical.js": ["api/calendar", "api/follow"],
  "ipaddr.js": ["api/follow"],
  nodemailer: ["api/mail"],
  mailparser: ["api/mail"],
  "smtp-server": ["api/mail"],
  "better-auth": ["api/identity"],
  "oidc-provider": ["api/identity"],
  sharp: ["api/upkeep"],
  croner: ["api/*"],
  "node-ical": ["api/calendar", "api/follow"],
  proj4: ["api/import"],
  saxes: ["api/import"],
};

/** The imports of one file that go through a wall, as written; none when all is well. */
export function findTrespasses(file: RepositoryFile): string[] {
  const from = roomOf(file.path);
  return importsIn(file).filter((name) => {
    const target = targetOf(file.path, name);
    if (target === undefined) return isOutside(from, name);
    const to = roomOf(target);
    if (from === to) return from === "web/features" && featureOf(file.path) !== featureOf(target);
    return !(ARROWS[from] ?? []).includes(to);
  });
}

/** "web/src/map/map-canvas.tsx" is in "web/map"; main.ts, and any import-main.ts, is in "api/*". */
export function roomOf(path: string): string {
  const [workspace = "", folder = "", room = ""] = path.split("/");
  if (folder === "data") return `${workspace}/data`;
  return room.includes(".") || PROGRAM.test(path) ? `${workspace}/*` : `${workspace}/${room}`;
}

function featureOf(path: string): string | undefined {
  return path.split("/")[3];
}

/** The file of ours that is meant, or undefined for a package. */
function targetOf(path: string, name: string): string | undefined {
  if (name.startsWith(".")) return join(dirname(path), name);
  if (name.startsWith("@schuifaan/shared/data/")) return name.replace("@schuifaan/", "");
  return name.startsWith("@schuifaan/shared/") ? name.replace("@schuifaan/shared/", "shared/src/") : undefined;
}

/** A package that is kept elsewhere, or anything of Node in shared, which also runs in the browser. */
function isOutside(room: string, name: string): boolean {
  if (name.startsWith("node:")) return !room.startsWith("api/");
  const keepers = Object.entries(KEPT_IN).find(([kept]) => name === kept || name.startsWith(`${kept}/`))?.[1];
  return keepers !== undefined && !keepers.some((keeper) => room === keeper || room.startsWith(`${keeper}/`));
}
