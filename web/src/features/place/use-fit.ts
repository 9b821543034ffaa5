import { type RefObject, useLayoutEffect } from "react";

/** In hundredths of the width of the sheet; on A5 one is 4.2 points. From large down to what an arm's length allows. */
const SIZES = [4.2, 4.05, 3.9, 3.75, 3.6, 3.45, 3.35, 3.2, 3.05, 2.9, 2.75, 2.6];
/** Rather leave out what is nice to know than print smaller than this: 14 points. */
const COMFORTABLE = 3.35;

/**
 * Makes the letters on a sheet as large as they fit, and only when they would become small leaves out the last of what
 * is marked `data-extra`. Measured, for nobody can reckon where words wrap; the sheet has one shape on every screen and on paper.
 */
export function useFit(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const fit = () => fitSheet(element);
    fit();
    // Our own letters may come later, and are wider or narrower than those that stood in for them.
    document.fonts?.addEventListener("loadingdone", fit);
    window.addEventListener("beforeprint", fit);
    return () => {
      document.fonts?.removeEventListener("loadingdone", fit);
      window.removeEventListener("beforeprint", fit);
    };
  }, [sheet]);
}

function fitSheet(sheet: HTMLElement): void {
  const extras = [...sheet.querySelectorAll<HTMLElement>("[data-extra]")];
  const fits = (size: number, shown: number) => {
    sheet.style.setProperty("--size", `${size}`);
    for (const [index, extra] of extras.entries()) extra.hidden = index >= shown;
    return sheet.scrollHeight <= sheet.clientHeight;
  };
  const comfortable = SIZES.filter((size) => size >= COMFORTABLE);
  for (let shown = extras.length; shown >= 0; shown -= 1) for (const size of comfortable) if (fits(size, shown)) return;
  const size = SIZES.find((each) => fits(each, 0)) ?? SIZES.at(-1) ?? COMFORTABLE;
  // Letters come in steps: there may be room for something after all.
  const shown = extras.findIndex((_, index) => !fits(size, index + 1));
  fits(size, shown === -1 ? extras.length : shown);
}
