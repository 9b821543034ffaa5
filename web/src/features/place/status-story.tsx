import type { Timeline } from "@schuifaan/shared/domain/moment";
import type { Place } from "@schuifaan/shared/domain/place";
import Info from "lucide-react/icons/info";
import type { ReactNode } from "react";

import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";
import { tellClosure } from "./tell-exceptions.ts";
import { tellStatus } from "./tell-status.ts";

type StatusStoryProps = {
  place: Place;
  timeline: Timeline;
  today: string;
  /** Ways on: where it is now, or what else is near. */
  children: ReactNode;
};

/** What is different from always, in a sentence and in the place's own words. Nothing when all is as always. */
export function StatusStory({ place, timeline: { closedBecause }, today, children }: StatusStoryProps) {
  const text = useText();
  const { status, statusNote, closures } = place;
  // A place that is paused has no hours to be closed in, but says for how long.
  const closure = closures.find(({ from, to }) => from <= today && to >= today);
  const isShut = closedBecause?.kind === "closure" || status === "paused";
  const shut = closure !== undefined && isShut ? closure : undefined;
  if (status === "active" && statusNote === undefined && shut === undefined) return null;
  return (
    <div className="status-story">
      <Info className="icon" aria-hidden="true" />
      <div>
        <p>
          {status !== "active" && <strong>{tellStatus(place, today, text)}</strong>} <OwnWords>{statusNote}</OwnWords>{" "}
          {shut !== undefined && tellClosure(shut.from, shut.to, today, text)} <OwnWords>{shut?.text}</OwnWords>
        </p>
        {children}
      </div>
    </div>
  );
}
