import { Link } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";

import { useText } from "../../text/use-text.tsx";

/** To the page of the place that a form is about. */
export function BackToPlace({ slug, name }: { slug: string; name: string }) {
  const { app } = useText();
  return (
    <Link className="back" to="/plek/$slug" params={{ slug }}>
      <ArrowLeft className="icon" aria-hidden="true" />
      {app.backTo(name)}
    </Link>
  );
}
