import { useEffect } from "react";
import { useMap } from "react-leaflet";

import { useText } from "../text/use-text.tsx";

/** Leaflet lets the map have the focus, to move it by keys, but does not say so to who cannot see that. */
export function NameCanvas() {
  const map = useMap();
  const { map: words } = useText();
  useEffect(() => {
    const canvas = map.getContainer();
    canvas.setAttribute("role", "group");
    canvas.setAttribute("aria-label", words.keys);
  }, [map, words]);
  return null;
}
