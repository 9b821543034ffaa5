import { TAKE_OVER } from "../worker/worker-words.ts";
import { savesData } from "./saves-data.ts";

/** After the page itself: what is kept for later must not stand in the way of now. */
const WAIT_IN_MS = 5000;

/** Lets the browser keep what it needs to open without a connection; a browser that cannot or will not does without. */
export function startWorker(): void {
  if (!("serviceWorker" in navigator) || savesData()) return;
  const { serviceWorker } = navigator;
  setTimeout(() => {
    // Refused in private windows, where storage is full, where somebody forbade it: nothing is lost but the offline page.
    serviceWorker.register("/sw.js", { updateViaCache: "none" }).then(
      ({ waiting }) => waiting?.postMessage(TAKE_OVER, []),
      () => undefined,
    );
  }, WAIT_IN_MS);
}
