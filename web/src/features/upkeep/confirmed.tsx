import type { Place } from "@schuifaan/shared/domain/place";
import { Link } from "@tanstack/react-router";
import CircleCheck from "lucide-react/icons/circle-check-big";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { useFocusOn } from "./use-focus-on.ts";

/** Thanks, and what came of it: everybody sees it now. */
export function Confirmed({ token, place: { slug } }: { token: string; place: Pick<Place, "slug"> }) {
  const { confirm, home } = upkeepIn(useText());
  useFocusOn("confirmed", true);
  return (
    <div className="saved">
      <CircleCheck className="icon big-icon" aria-hidden="true" />
      <h1 tabIndex={-1}>{confirm.done}</h1>
      <p>{confirm.seen}</p>
      <p className="soft">{confirm.until}</p>
      <p className="ways">
        <Link to="/plek/$slug" params={{ slug }}>{home.look}</Link>
        <Link to="/bijhouden/$token/anders" params={{ token }}>{confirm.before}</Link>
      </p>
    </div>
  );
}
