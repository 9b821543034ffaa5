import { createHash } from "node:crypto";

import type { Context, Hono } from "hono";
import type { ICalCalendar } from "ical-generator";

import { type Answers, toAddress } from "../http/answers.ts";
import type { ReadyAnswer } from "../http/ready-answer.ts";
import { respond } from "../http/serve-endpoint.ts";
import { type FindNewPath, redirect } from "../http/web-routes.ts";
import type { PublishedIndex } from "../published/published-index.ts";
import { openAreaCalendar, openPlaceCalendar } from "./open-calendar.ts";
import { writeCalendar } from "./write-calendar.ts";

export type CalendarParts = {
  readonly answers: Answers;
  readonly index: () => PublishedIndex;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly findNewPath: FindNewPath;
};

/** Calendars to download or to subscribe to: of one activity, of a place, of all places in an area. */
export function calendarRoutes(app: Hono, { answers, index, publicUrl, findNewPath }: CalendarParts): void {
  const serve = (path: string, open: (c: Context) => Promise<ICalCalendar> | ICalCalendar) => {
    app.on(["GET", "HEAD"], path, async (c) => {
      const url = toAddress(c.req.url);
      const known = answers.find(url);
      if (known !== undefined) return await respond(c, known);
      const newPath = findNewPath(c.req.path);
      if (newPath !== undefined) return redirect(newPath + url.slice(c.req.path.length));
      const answer = toAnswer(writeCalendar(await open(c)), fileNameOf(c.req.path));
      answers.keep(url, answer);
      return await respond(c, answer);
    });
  };
  const addressOf = (c: Context) => ({ publicUrl, path: c.req.path });

  serve("/plek/:slug/agenda.ics", (c) => openPlaceCalendar(index(), addressOf(c), c.req.param("slug") ?? ""));
  serve("/plek/:slug/agenda/:activity{.+\\.ics}", (c) =>
    openPlaceCalendar(index(), addressOf(c), c.req.param("slug") ?? "", c.req.param("activity")?.replace(/\.ics$/, "")),
  );
  serve("/wijk/:code/agenda.ics", (c) => openAreaCalendar(index(), addressOf(c), c.req.param("code") ?? ""));
}

/** The tag is of the text itself: what changes elsewhere does not make anybody fetch this again. */
function toAnswer(text: string, fileName: string): ReadyAnswer {
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 16);
  return {
    contentType: "text/calendar; charset=utf-8",
    cacheControl: "no-cache",
    etag: `W/"${hash}"`,
    headers: { "Content-Disposition": `inline; filename="${fileName}"`, "X-Content-Type-Options": "nosniff", "Access-Control-Allow-Origin": "*" },
    bodies: { identity: new Uint8Array(Buffer.from(text, "utf8")) },
    asked: 0,
  };
}

/** "/plek/de-kaneelstok/agenda.ics" is saved as "schuif-aan-de-kaneelstok.ics". */
function fileNameOf(path: string): string {
  const [, , name = "", ...rest] = path.replace(/\.ics$/, "").split("/");
  const parts = ["schuif-aan", name, ...rest.filter((part) => part !== "agenda")];
  return `${parts.join("-").replaceAll(/[^A-Za-z0-9-]+/g, "-")}.ics`;
}
