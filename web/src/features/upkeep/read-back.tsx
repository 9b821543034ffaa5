import { type Change, isRisky } from "@schuifaan/shared/domain/change";
import type { Place } from "@schuifaan/shared/domain/place";
import CalendarCheck from "lucide-react/icons/calendar-check-2";

import { tellChange } from "../../text/tell-change.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";

type ReadBackProps = { change: Change; place: Place; today: string };

/** What was filled in, as one sentence: a wrong day is seen here and not by somebody before a shut door. */
export function ReadBack({ change, place, today }: ReadBackProps) {
  const text = useText();
  const { change: words } = upkeepIn(text);
  return (
    <div className="read-back">
      <CalendarCheck className="icon" aria-hidden="true" />
      <div>
        <p className="soft">{words.readBack}</p>
        <output>
          <strong>{tellChange(change, place, today, text)}</strong>
        </output>
        {isRisky(change) && <p>{words.risky}</p>}
      </div>
    </div>
  );
}
