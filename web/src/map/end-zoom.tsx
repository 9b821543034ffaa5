import { DomUtil } from "leaflet";
import { useLayoutEffect } from "react";
import { useMap } from "react-leaflet";

/**
 * A map that is taken away while it zooms still ends its zoom a quarter of a second later, in panes that are gone
 * (Leaflet 1.9 forgets that timer). So the zoom ends now, as it would when the drawing of it is done.
 */
export function EndZoom() {
  const map = useMap();
  useLayoutEffect(
    () => () => {
      const proxy = map.getContainer().querySelector(".leaflet-proxy");
      proxy?.dispatchEvent(new TransitionEvent(DomUtil.TRANSITION_END, { propertyName: "transform" }));
    },
    [map],
  );
  return null;
}
