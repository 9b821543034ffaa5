import { startTransition, useEffect, useState } from "react";

// After the first drawing of the visit the whole list may be drawn at once when somebody comes back to it, so that the
// place they had scrolled to exists. On the server this stays false: effects never run there.
let hasDrawn = false;

/**
 * The first `step` items at once and the rest a frame at a time, so that no single task keeps a slow phone from
 * scrolling. Items that only grow at the end ("show more") keep what is already drawn.
 */
export function useGradually<Item>(items: readonly Item[], step: number): readonly Item[] {
  const [drawn, setDrawn] = useState({ items, count: hasDrawn ? items.length : step });
  const count = grewFrom(drawn.items, items) ? drawn.count : step;

  useEffect(() => {
    hasDrawn = true;
    if (drawn.items === items && count >= items.length) return undefined;
    const frame = requestAnimationFrame(() => {
      startTransition(() => setDrawn({ items, count: Math.min(items.length, count + step) }));
    });
    return () => cancelAnimationFrame(frame);
  }, [items, count, step, drawn]);

  return items.slice(0, count);
}

function grewFrom<Item>(before: readonly Item[], now: readonly Item[]): boolean {
  return before === now || (before.length > 0 && before[0] === now[0] && before.at(-1) === now[before.length - 1]);
}
