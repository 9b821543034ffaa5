import type { CDPSession } from "@playwright/test";

import { expect, test } from "./journey.ts";
import { isTakenOver } from "./wait-for-takeover.ts";

const AIM_IN_KILOBYTES = 130;
/** Lighthouse's slow 4G: 1.6 Mbit a second, 150 ms there and back. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const PAGES = ["/", "/plek/huiskamer-de-blauwe-theepot", "/wijk/rtm-spangen"];

for (const path of PAGES) {
  test(`what a first visit to ${path} brings over a slow line, and when`, async ({ browser, server, contextOptions }) => {
    // The server compresses well what is asked again.
    for (let visit = 0; visit < 3; visit++) await fetch(server.url + path, { headers: { "Accept-Encoding": "br" } });
    const context = await browser.newContext({ ...contextOptions, viewport: { width: 360, height: 640 }, hasTouch: true });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const line = await watchLine(session);
    await page.goto(server.url + path, { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForFunction(isTakenOver);
    const worksAt = line.latest();

    say(`${path}
  to be read after ${line.seconds(line.paintedAt())} s and ${line.kilobytes(line.paintedAt())} kB, to be worked with after ${line.seconds(worksAt)} s and ${line.kilobytes(worksAt)} kB
  ${line.kilobytes(line.paintedAt()) <= AIM_IN_KILOBYTES ? "reaches" : "misses"} the aim of ${AIM_IN_KILOBYTES} kB`);
    await context.close();
  });
}

/** Every file that came in whole, with its headers, and when the page was first painted; times on the browser's own clock. */
async function watchLine(session: CDPSession) {
  const files: { at: number; bytes: number }[] = [];
  let startedAt: number | undefined;
  let paintedAt = Infinity;
  session.on("Network.requestWillBeSent", ({ timestamp }) => {
    startedAt ??= timestamp;
  });
  session.on("Network.loadingFinished", ({ timestamp, encodedDataLength }) => void files.push({ at: timestamp, bytes: encodedDataLength }));
  session.on("Page.lifecycleEvent", ({ name, timestamp }) => {
    if (name === "firstContentfulPaint") paintedAt = Math.min(paintedAt, timestamp);
  });
  await session.send("Network.enable");
  await session.send("Page.enable");
  await session.send("Page.setLifecycleEventsEnabled", { enabled: true });
  await session.send("Network.emulateNetworkConditions", SLOW_LINE);
  return {
    paintedAt: () => paintedAt,
    latest: () => Math.max(...files.map(({ at }) => at)),
    seconds: (at: number) => (at - (startedAt ?? at)).toFixed(1),
    kilobytes: (until: number) => Math.round(files.filter(({ at }) => at <= until).reduce((sum, { bytes }) => sum + bytes, 0) / 1000),
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
