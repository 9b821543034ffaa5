import type { Place } from "@schuifaan/shared/domain/place";
import Globe from "lucide-react/icons/globe";
import Mail from "lucide-react/icons/mail";
import Phone from "lucide-react/icons/phone";

import { useText } from "../../text/use-text.tsx";

/** Only web addresses become links: a listing could hold anything. */
function toWebAddress(website: string | undefined): string | undefined {
  const address = website !== undefined && !website.includes("://") ? `https://${website}` : website;
  return address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address) ? address : undefined;
}

export function CallButton({ phone }: { phone: string }) {
  const { place } = useText();
  return (
    <a className="button" href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>
      <Phone className="icon" aria-hidden="true" />
      <span>
        {place.call} <span className="nowrap">{phone}</span>
      </span>
    </a>
  );
}

/** On paper, where nobody can press, `data-paper` stands beside the button. */
export function ContactButtons({ contact: { phone, email, website } }: Pick<Place, "contact">) {
  const { place } = useText();
  const address = toWebAddress(website);
  return (
    <p className="buttons">
      {phone !== undefined && <CallButton phone={phone} />}
      {email !== undefined && (
        <a className="button" data-look="ghost" href={`mailto:${email}`} data-paper={email}>
          <Mail className="icon" aria-hidden="true" />
          {place.mail}
        </a>
      )}
      {address !== undefined && (
        <a className="button" data-look="ghost" href={address} rel="noreferrer" data-paper={website}>
          <Globe className="icon" aria-hidden="true" />
          {place.contact.website}
        </a>
      )}
    </p>
  );
}
