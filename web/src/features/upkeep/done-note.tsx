import CircleCheck from "lucide-react/icons/circle-check-big";

import { useFocusOn } from "./use-focus-on.ts";

/** It is done, and what happens next. */
export function DoneNote({ title, text }: { title: string; text: string }) {
  useFocusOn(title, true);
  return (
    <div className="saved">
      <CircleCheck className="icon big-icon" aria-hidden="true" />
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
    </div>
  );
}
