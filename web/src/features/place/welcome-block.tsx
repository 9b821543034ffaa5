import type { Place } from "@schuifaan/shared/domain/place";

import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { ContactButtons } from "./contact-buttons.tsx";

type WelcomeBlockProps = { place: Pick<Place, "firstVisit" | "contact"> };

/** The only yellow block there is: who greets you, and what happens in the first five minutes. */
export function WelcomeBlock({ place: { firstVisit, contact } }: WelcomeBlockProps) {
  const { place } = useText();
  if (firstVisit === undefined) return null;
  const { text, hostFirstName, hostWhen } = firstVisit;
  return (
    <Box title={place.first.title} className="welcome">
      {hostFirstName !== undefined && (
        <span className="face" aria-hidden="true">
          {hostFirstName.slice(0, 1)}
        </span>
      )}
      <p>{text}</p>
      {hostFirstName !== undefined && (
        <p>
          <strong>{place.first.host(hostFirstName)}</strong>
          {hostWhen !== undefined && <span className="block soft">{place.first.when(hostWhen)}</span>}
        </p>
      )}
      {contact.phone !== undefined && <ContactButtons contact={{ phone: contact.phone }} />}
    </Box>
  );
}
