import type { Place } from "@schuifaan/shared/domain/place";
import { Link } from "@tanstack/react-router";
import UsersRound from "lucide-react/icons/users-round";

import { useText } from "../../text/use-text.tsx";

/** For who would rather not come in alone: the page that asks somebody to come along. */
export function GoTogether({ slug }: Pick<Place, "slug">) {
  const { together } = useText().place;
  return (
    <Link className="button" data-look="ghost" to="/plek/$slug/bericht" params={{ slug }} search={{ over: "samen" }}>
      <UsersRound className="icon" aria-hidden="true" />
      {together}
    </Link>
  );
}
