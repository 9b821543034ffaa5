import { useEffect, useRef } from "react";
import { TileLayer } from "react-leaflet";

type TilesProps = { url: string; attribution: string; onFail: () => void };

const PATIENCE_IN_MS = 6000;

/** The background from outside. The first refusal, or too long a silence, before anything came means: not today. */
export function Tiles({ url, attribution, onFail }: TilesProps) {
  const hasCome = useRef(false);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (!hasCome.current) onFail();
    }, PATIENCE_IN_MS);
    return () => clearTimeout(timer);
  }, [onFail]);

  return (
    <TileLayer
      url={url}
      attribution={attribution}
      maxNativeZoom={18}
      eventHandlers={{
        tileload: () => {
          hasCome.current = true;
        },
        tileerror: () => {
          if (!hasCome.current) onFail();
        },
      }}
    />
  );
}
