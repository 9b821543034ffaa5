import type { Place } from "@schuifaan/shared/domain/place";
import Mail from "lucide-react/icons/mail";
import UsersRound from "lucide-react/icons/users-round";

import { useText } from "../../text/use-text.tsx";

/** For who would rather not come in alone: whom to ask, and the words to ask it with. */
export function GoTogether({ name, contact: { phone, email } }: Pick<Place, "name" | "contact">) {
  const { together, mail } = useText().place;
  if (phone === undefined && email === undefined) return null;
  const letter = `subject=${encodeURIComponent(together.subject(name))}&body=${encodeURIComponent(together.body)}`;
  return (
    <details className="go-together">
      <summary className="button" data-look="ghost">
        <UsersRound className="icon" aria-hidden="true" />
        {together.button}
      </summary>
      <div className="panel">
        <p>
          {together.text} {phone !== undefined && together.call} {email !== undefined && together.mail}
        </p>
        {email !== undefined && (
          <a className="button" data-look="ghost" href={`mailto:${email}?${letter}`}>
            <Mail className="icon" aria-hidden="true" />
            {mail}
          </a>
        )}
      </div>
    </details>
  );
}
