import { useText } from "../text/use-text.tsx";

/** What the reader should know about what the map shows. */
export function MapNote({ hasTiles, hasSketch }: { hasTiles: boolean; hasSketch: boolean }) {
  const { map } = useText();
  const notes = [hasTiles ? "" : map.noTiles, hasSketch ? map.sketch : ""].filter((note) => note !== "");
  return (
    <output className="map-note" data-empty={notes.length === 0}>
      {notes.join(" ")}
    </output>
  );
}
