import type { Place } from "@schuifaan/shared/domain/place";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { placeQueries } from "../../queries/place-queries.ts";
import { useText } from "../../text/use-text.tsx";

type WaysOnProps = { place: Pick<Place, "status" | "movedTo" | "contact"> };

/** Nobody is left before a shut door: there is the new one, somebody to call, or a neighbour. */
export function WaysOn({ place: { status, movedTo, contact } }: WaysOnProps) {
  const { status: words } = useText().place;
  if (movedTo !== undefined) return <NewPlace id={movedTo} />;
  if (status === "moved") return contact.phone === undefined ? null : <p>{words.call}</p>;
  if (status !== "paused" && status !== "closed" && status !== "opening_soon") return null;
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
