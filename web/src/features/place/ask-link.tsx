import type { Place } from "@schuifaan/shared/domain/place";
import { Link } from "@tanstack/react-router";
import MessageCircleQuestionMark from "lucide-react/icons/message-circle-question-mark";

import { useText } from "../../text/use-text.tsx";

/** A question in writing, which the place answers without seeing an address. */
export function AskLink({ slug }: Pick<Place, "slug">) {
  const { ask } = useText().place;
  return (
    <p className="ask-link">
      <Link className="button" data-look="quiet" to="/plek/$slug/bericht" params={{ slug }} search={{ over: "vraag" }}>
        <MessageCircleQuestionMark className="icon" aria-hidden="true" />
        {ask}
      </Link>
    </p>
  );
}
