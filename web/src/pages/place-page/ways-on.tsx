import type { Place } from "@schuifaan/shared/domain/place";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { placeQueries } from "../../queries/place-queries.ts";
import { useText } from "../../text/use-text.tsx";

type WaysOnProps = {
  place: Pick<Place, "status" | "movedTo" | "entrance">;
  /** Closed for some days, though it is there as always. */
  isShut: boolean;
};

/** Nobody is left before a shut door: there is the new one, or a neighbour. */
export function WaysOn({ place: { status, movedTo, entrance }, isShut }: WaysOnProps) {
  const { status: words } = useText().place;
  if (movedTo !== undefined) return <NewPlace id={movedTo} />;
  if (status === "moved" && entrance !== undefined) return <p>{words.newDoor}</p>;
  if (!isShut && status !== "paused" && status !== "closed" && status !== "opening_soon") return null;
  return (
    <p>
      <a href="#in-de-buurt">{words.elsewhere}</a>
    </p>
  );
}

function NewPlace({ id }: { id: string }) {
  const { status } = useText().place;
  const found = useQuery(placeQueries.bySlug(id));
  if (found.data === undefined) return null;
  return (
    <p>
      <Link className="button" to="/plek/$slug" params={{ slug: found.data.slug }}>
        {status.toNew(found.data.name)}
      </Link>
    </p>
  );
}
