import type { Place } from "@schuifaan/shared/domain/place";
import Info from "lucide-react/icons/info";
import type { ReactNode } from "react";

import { useText } from "../../text/use-text.tsx";
import { tellStatus } from "./tell-status.ts";

type StatusStoryProps = {
  place: Pick<Place, "status" | "statusNote" | "temporaryUntil">;
  today: string;
  /** Ways on: where it is now, or what else is near. */
  children: ReactNode;
};

/** What is different from always, in a sentence and in the place's own words. Nothing when all is as always. */
export function StatusStory({ place, today, children }: StatusStoryProps) {
  const text = useText();
  const { status, statusNote } = place;
  if (status === "active" && statusNote === undefined) return null;
  return (
    <div className="status-story" data-status={status}>
      <Info className="icon" aria-hidden="true" />
      <div>
        <p>
          {status !== "active" && <strong>{tellStatus(place, today, text)}</strong>} {statusNote}
        </p>
        {children}
      </div>
    </div>
  );
}
