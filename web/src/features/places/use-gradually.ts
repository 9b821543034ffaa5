import { startTransition, useEffect, useState } from "react";

type Known = { readonly id: string };

const STEP = 4;

// After the first drawing of the visit the whole list may be drawn at once when somebody comes back to it, so that the
// place they had scrolled to exists. On the server this stays false: effects never run there.
let hasDrawn = false;

/**
 * The first items at once and the rest a few a frame, so that no single task keeps a slow phone from scrolling. When
 * other items come they take the place of the ones before them in the same way, from the top, starting after the frame
 * in which the pins of the map change; items that only grow at the end ("show more") keep what is already drawn.
 */
export function useGradually<Item extends Known>(items: readonly Item[], first: number): readonly Item[] {
  const [drawn, setDrawn] = useState<Drawn<Item>>({ items, before: [], count: hasDrawn ? items.length : first });
  const now = drawn.items === items ? drawn : moveOn(drawn, items);
  if (now !== drawn) setDrawn(now);

  useEffect(() => {
    hasDrawn = true;
    if (now.count >= Math.max(now.items.length, now.before.length)) return undefined;
    const frame = requestAnimationFrame(() => {
      startTransition(() => setDrawn({ ...now, count: now.count + STEP }));
    });
    return () => cancelAnimationFrame(frame);
  }, [now]);

  return mix(now);
}

type Drawn<Item> = { readonly items: readonly Item[]; readonly before: readonly Item[]; readonly count: number };

function moveOn<Item extends Known>(drawn: Drawn<Item>, items: readonly Item[]): Drawn<Item> {
  const shown = mix(drawn);
  let count = 0;
  while (count < shown.length && shown[count] === items[count]) count += 1;
  return { items, before: shown, count };
}

/** The new ones as far as they are drawn, then what is still left of the old. */
function mix<Item extends Known>({ items, before, count }: Drawn<Item>): readonly Item[] {
  const fresh = items.slice(0, count);
  if (count >= before.length) return fresh;
  const ids = new Set(fresh.map(({ id }) => id));
  return [...fresh, ...before.slice(count).filter(({ id }) => !ids.has(id))];
}
