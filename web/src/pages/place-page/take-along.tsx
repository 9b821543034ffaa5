import type { Timeline } from "@schuifaan/shared/domain/moment";
import type { Place } from "@schuifaan/shared/domain/place";
import { Link } from "@tanstack/react-router";
import Printer from "lucide-react/icons/printer";

import { SaveButton } from "../../features/favourites/save-button.tsx";
import { FollowMenu } from "../../features/share/follow-menu.tsx";
import { ShareMenu } from "../../features/share/share-menu.tsx";
import { useSiteAddress } from "../../queries/use-site-address.ts";
import { useText } from "../../text/use-text.tsx";
import { writeInvitation } from "./write-invitation.ts";

type TakeAlongProps = { place: Place; timeline: Timeline; now: number };

/** To keep, to send on, or on paper for who has no screen. */
export function TakeAlong({ place, timeline, now }: TakeAlongProps) {
  const text = useText();
  const address = `${useSiteAddress()}/plek/${place.slug}`;
  return (
    <section className="take-along" aria-label={text.along.title}>
      <ShareMenu label={text.along.share.button} title={place.name} message={writeInvitation(place, timeline, now, text)} address={address} />
      <SaveButton id={place.id} />
      <Link className="button" data-look="quiet" to="/plek/$slug/kaartje" params={{ slug: place.slug }}>
        <Printer className="icon" aria-hidden="true" />
        {text.along.card.link}
      </Link>
      {place.activities.length > 0 && <FollowMenu what={text.along.follow.place} address={`${address}/agenda.ics`} />}
    </section>
  );
}
