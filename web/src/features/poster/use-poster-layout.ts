import { type RefObject, useLayoutEffect, useRef, useState } from "react";

import { POSTER_LAYOUTS, type PosterLayout } from "./poster-layouts.ts";

/**
 * The first layout with which the whole week fits on the sheet inside the frame. Measured before anything is seen, for
 * nobody can reckon where words wrap. For another week the sheet must begin anew.
 */
export function usePosterLayout(): [frame: RefObject<HTMLDivElement | null>, layout: PosterLayout] {
  const frame = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);

  useLayoutEffect(() => {
    if (frame.current !== null && step < POSTER_LAYOUTS.length - 1 && isFull(frame.current)) setStep(step + 1);
  }, [step]);

  // Our own letters may come later, and are wider or narrower than those that stood in for them.
  useLayoutEffect(() => {
    let isGone = false;
    const measureAgain = async () => {
      await document.fonts?.ready;
      if (!isGone) setStep(0);
    };
    void measureAgain();
    return () => {
      isGone = true;
    };
  }, []);

  const layout = POSTER_LAYOUTS[step];
  if (layout === undefined) throw new Error("No such layout");
  return [frame, layout];
}

/** As wide as paper: on a small screen letters and lines round to other sizes than the printer's. */
function isFull(frame: HTMLElement): boolean {
  const sheet = frame.firstElementChild;
  frame.style.width = frame.style.minWidth = "210mm";
  // Heights come in whole pixels, rounded apart.
  const isOver = sheet !== null && sheet.scrollHeight > sheet.clientHeight + 1;
  frame.style.width = frame.style.minWidth = "";
  return isOver;
}
