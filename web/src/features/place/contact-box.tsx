import type { Place } from "@schuifaan/shared/domain/place";

import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { ContactButtons } from "./contact-buttons.tsx";

export function ContactBox({ contact }: Pick<Place, "contact">) {
  const { place } = useText();
  const isKnown = Object.values(contact).some((way) => way !== undefined);
  return (
    <Box title={place.contact.title} className="contact">
      {isKnown ? <ContactButtons contact={contact} /> : <p className="soft">{place.contact.none}</p>}
    </Box>
  );
}
