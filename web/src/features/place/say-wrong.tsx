import type { Place } from "@schuifaan/shared/domain/place";
import { Link } from "@tanstack/react-router";
import Flag from "lucide-react/icons/flag";

import { useText } from "../../text/use-text.tsx";

/** The way back for who found it otherwise. */
export function SayWrong({ slug }: Pick<Place, "slug">) {
  const { wrong } = useText().place;
  return (
    <p className="say-wrong">
      <Link to="/plek/$slug/klopt-niet" params={{ slug }}>
        <Flag className="icon" aria-hidden="true" />
        {wrong}
      </Link>
    </p>
  );
}
