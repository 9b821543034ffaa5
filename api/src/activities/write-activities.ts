import type { ActivitiesAnswer } from "@schuifaan/shared/contract/activities";
import type { FoundActivities } from "@schuifaan/shared/finder/find-activities";
import { toPlannedActivities } from "@schuifaan/shared/finder/to-planned-activities";

import { toAsciiJson } from "../database/ascii-json.ts";

type Asked = {
  /** Days, Amsterdam. */
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly isNear: boolean;
};

/** A contract ActivitiesAnswer as JSON text. */
export function writeActivities({ hits, total, next }: FoundActivities, { from, to, today, isNear }: Asked): string {
  const answer: ActivitiesAnswer = { activities: toPlannedActivities(hits, { today, isNear }), total, from, to, nextCursor: next };
  return toAsciiJson(answer);
}
