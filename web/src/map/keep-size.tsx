import { useEffect } from "react";
import { useMap } from "react-leaflet";

/** Leaflet measures its box once; a turned phone or a bigger letter changes it later. */
export function KeepSize() {
  const map = useMap();
  useEffect(() => {
    const observer = new ResizeObserver(() => map.invalidateSize({ pan: false }));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
  return null;
}
