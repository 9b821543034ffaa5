import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";

import { KindIcon } from "./kind-icon.tsx";

/** The coloured tile in front of a place; `data-kind` gives it the hue of its type (tokens.css). */
export function KindTile({ type }: { type: PlaceType }) {
  return (
    <span className="kind-tile" data-kind={type}>
      <KindIcon type={type} />
    </span>
  );
}
