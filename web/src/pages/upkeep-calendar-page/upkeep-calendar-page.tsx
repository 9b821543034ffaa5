import { FollowCalendar } from "../../features/upkeep/calendar/follow-calendar.tsx";
import { followIn } from "../../text/follow-in.ts";
import { useText } from "../../text/use-text.tsx";
import { UpkeepFrame } from "../upkeep-frame/upkeep-frame.tsx";

export function UpkeepCalendarPage() {
  const { title } = followIn(useText());
  return <UpkeepFrame title={title}>{(tools) => <FollowCalendar {...tools} />}</UpkeepFrame>;
}
