import { Link } from "@tanstack/react-router";
import CircleCheck from "lucide-react/icons/circle-check-big";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { useFocusOn } from "./use-focus-on.ts";

type DoneNoteProps = { token: string; title: string; text: string };

/** It is done, what happens next, and the way back. */
export function DoneNote({ token, title, text }: DoneNoteProps) {
  const { home } = upkeepIn(useText());
  useFocusOn(title, true);
  return (
    <div className="saved">
      <CircleCheck className="icon big-icon" aria-hidden="true" />
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      <p className="ways">
        <Link to="/bijhouden/$token" params={{ token }}>{home.back}</Link>
      </p>
    </div>
  );
}
