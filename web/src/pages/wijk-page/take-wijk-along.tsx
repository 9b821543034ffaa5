import type { AreaAnswer } from "@schuifaan/shared/contract/areas";
import { Link } from "@tanstack/react-router";
import Printer from "lucide-react/icons/printer";

import { FollowMenu } from "../../features/share/follow-menu.tsx";
import { ShareMenu } from "../../features/share/share-menu.tsx";
import { useSiteAddress } from "../../queries/use-site-address.ts";
import { useText } from "../../text/use-text.tsx";

/** The week on paper, in a calendar, or sent to somebody. */
export function TakeWijkAlong({ area: { code, name, level } }: { area: Pick<AreaAnswer, "code" | "name" | "level"> }) {
  const { take } = useText().area;
  const address = `${useSiteAddress()}/wijk/${code}`;
  return (
    <div className="take-wijk">
      <Link className="button" data-look="quiet" to="/wijk/$code/poster" params={{ code }}>
        <Printer className="icon" aria-hidden="true" />
        {take.print}
      </Link>
      <FollowMenu what={take.what[level]} address={`${address}/agenda.ics`} />
      <ShareMenu label={take.share(take.what[level])} title={name} message={take.invite(name)} address={address} />
    </div>
  );
}
