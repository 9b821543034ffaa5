import { type RefObject, useEffect, useRef, useState } from "react";

/** True from the moment the element comes near the screen: a map nobody scrolls to costs nobody's data. */
export function useSeen(): [frame: RefObject<HTMLDivElement | null>, isSeen: boolean] {
  const frame = useRef<HTMLDivElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    if (frame.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsSeen(true);
      },
      { rootMargin: "200px" },
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return [frame, isSeen];
}
