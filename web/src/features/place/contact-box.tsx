import type { Place } from "@schuifaan/shared/domain/place";

import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { ContactButtons } from "./contact-buttons.tsx";

export function ContactBox({ contact }: Pick<Place, "contact">) {
  const { place } = useText();
  if (Object.values(contact).every((way) => way === undefined)) return null;
  return (
    <Box title={place.contact.title} className="contact">
      <ContactButtons contact={contact} />
    </Box>
  );
}
