import type { Place } from "@schuifaan/shared/domain/place";
import Info from "lucide-react/icons/info";

import { formatDate } from "../../text/format-date.ts";
import { useText } from "../../text/use-text.tsx";

type StatusStoryProps = { place: Pick<Place, "status" | "statusNote" | "temporaryUntil">; today: string };

/** What is different from always, in a sentence and in the place's own words. Nothing when all is as always. */
export function StatusStory({ place: { status, statusNote, temporaryUntil }, today }: StatusStoryProps) {
  const text = useText();
  if (status === "active" && statusNote === undefined) return null;
  const stories = text.place.status;
  const sentence = () => {
    if (status === "active") return "";
    if (status !== "temporary") return stories[status];
    return temporaryUntil === undefined ? stories.temporaryOpenEnd : stories.temporary(formatDate(temporaryUntil, today, text));
  };
  return (
    <p className="status-story">
      <Info className="icon" aria-hidden="true" />
      <span>{[sentence(), statusNote].filter((part) => part !== undefined && part !== "").join(" ")}</span>
    </p>
  );
}
