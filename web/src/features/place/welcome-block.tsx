import type { Place } from "@schuifaan/shared/domain/place";

import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { CallButton } from "./contact-buttons.tsx";
import { GoTogether } from "./go-together.tsx";

type WelcomeBlockProps = { place: Pick<Place, "name" | "firstVisit" | "contact" | "welcome"> };

/** The only yellow block there is: who greets you, and what happens in the first five minutes. */
export function WelcomeBlock({ place }: WelcomeBlockProps) {
  const { first } = useText().place;
  const { firstVisit, contact, welcome } = place;
  if (firstVisit === undefined) return null;
  const { text, hostFirstName, hostWhen } = firstVisit;
  return (
    <Box title={first.title} className="welcome">
      {hostFirstName !== undefined && (
        <span className="face" aria-hidden="true">
          {hostFirstName.slice(0, 1)}
        </span>
      )}
      {hostFirstName !== undefined && (
        <p className="host">
          <strong>{first.host(hostFirstName)}</strong>
          {hostWhen !== undefined && <span className="block soft">{first.when(hostWhen)}</span>}
        </p>
      )}
      <p>{text}</p>
      {contact.phone !== undefined && welcome.includes("call_first_ok") && <p>{first.mayCall}</p>}
      <div className="buttons">
        {contact.phone !== undefined && <CallButton phone={contact.phone} />}
        {welcome.includes("walk_with_you") && <GoTogether name={place.name} contact={contact} />}
      </div>
    </Box>
  );
}
