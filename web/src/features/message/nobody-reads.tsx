import type { MessageKind } from "@schuifaan/shared/contract/messages";
import type { Place } from "@schuifaan/shared/domain/place";
import { Link } from "@tanstack/react-router";
import Mail from "lucide-react/icons/mail";
import Phone from "lucide-react/icons/phone";

import { messagesIn } from "../../text/messages-in.ts";
import { useText } from "../../text/use-text.tsx";

type NobodyReadsProps = { place: Pick<Place, "slug" | "name" | "contact">; kind: MessageKind };

/** No form that nobody would read: the phone, a mail, or else the wijkredactie. */
export function NobodyReads({ place: { slug, name, contact: { phone, email } }, kind }: NobodyReadsProps) {
  const { nobody } = messagesIn(useText());
  const { place: words } = useText();
  const letter = kind === "come_together" ? `?subject=${encodeURIComponent(nobody.subject(name))}&body=${encodeURIComponent(nobody.body)}` : "";
  return (
    <div className="notice">
      <p>{nobody.text}</p>
      {phone !== undefined && (
        <>
          <p>{kind === "come_together" ? nobody.call : nobody.callQuestion}</p>
          <a className="button" href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>
            <Phone className="icon" aria-hidden="true" />
            <span>
              {words.call} <span className="nowrap">{phone}</span>
            </span>
          </a>
        </>
      )}
      {email !== undefined && (
        <>
          <p>{nobody.mail}</p>
          <a className="button" data-look="ghost" href={`mailto:${email}${letter}`}>
            <Mail className="icon" aria-hidden="true" />
            {words.mail}
          </a>
        </>
      )}
      {phone === undefined && email === undefined && (
        <>
          <p>{nobody.redactie}</p>
          <Link className="button" to="/plek/$slug/klopt-niet" params={{ slug }}>
            {nobody.toRedactie}
          </Link>
        </>
      )}
    </div>
  );
}
