import type { Place } from "@schuifaan/shared/domain/place";

import { useText } from "../../text/use-text.tsx";
import { CallButton } from "./contact-buttons.tsx";
import { GoTogether } from "./go-together.tsx";

type ReachOutProps = { place: Pick<Place, "slug" | "contact" | "welcome"> };

/** For who would rather hear a voice first, or not come in alone. */
export function ReachOut({ place: { slug, contact, welcome } }: ReachOutProps) {
  const { first } = useText().place;
  const mayGoTogether = welcome.includes("walk_with_you");
  if (contact.phone === undefined && !mayGoTogether) return null;
  return (
    <div className="reach-out">
      {contact.phone !== undefined && welcome.includes("call_first_ok") && <p>{first.mayCall}</p>}
      <div className="buttons">
        {contact.phone !== undefined && <CallButton phone={contact.phone} />}
        {mayGoTogether && <GoTogether slug={slug} />}
      </div>
    </div>
  );
}
