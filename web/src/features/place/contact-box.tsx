import type { Place } from "@schuifaan/shared/domain/place";
import type { ReactNode } from "react";

import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { ContactButtons } from "./contact-buttons.tsx";

type ContactBoxProps = Pick<Place, "contact"> & {
  /** Another way to ask something. */
  children?: ReactNode;
};

export function ContactBox({ contact, children }: ContactBoxProps) {
  const { place } = useText();
  const hasWay = Object.values(contact).some((way) => way !== undefined);
  if (!hasWay && children === undefined) return null;
  return (
    <Box title={place.contact.title} className="contact">
      {hasWay && <ContactButtons contact={contact} />}
      {children}
    </Box>
  );
}
