import type { PlaceName } from "@schuifaan/shared/contract/redactie";
import { Link } from "@tanstack/react-router";
import type { z } from "zod";

/** Each place by its name and where it is, leading to its listing. */
export function PlaceLinks({ places }: { places: readonly z.infer<typeof PlaceName>[] }) {
  return (
    <ul className="plain-list">
      {places.map(({ id, name, areaName, gemeenteName }) => (
        <li key={id}>
          <Link to="/redactie/plek/$id" params={{ id }}>{name}</Link>
          {areaName !== undefined && ` · ${areaName}${gemeenteName === undefined ? "" : `, ${gemeenteName}`}`}
        </li>
      ))}
    </ul>
  );
}
