import type { Place } from "@schuifaan/shared/domain/place";
import type { AccessFeature } from "@schuifaan/shared/domain/taxonomy";
import Check from "lucide-react/icons/check";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import Minus from "lucide-react/icons/minus";
import X from "lucide-react/icons/x";

import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

type AccessBoxProps = { place: Pick<Place, "access" | "accessNote"> };

const FEATURES = [
  "step_free", "wheelchair", "accessible_toilet", "toilet", "lift", "disabled_parking", "transit_near", "hearing_loop",
  "quiet_room", "low_stimulus", "changing_table", "seats_with_back",
] as const satisfies readonly AccessFeature[];

const ICONS = { yes: Check, limited: Minus, no: X };

/** What is not known is asked for, never counted as no. */
export function AccessBox({ place: { access, accessNote } }: AccessBoxProps) {
  const { place, labels } = useText();
  const unknown = FEATURES.filter((feature) => access[feature] === undefined);
  if (unknown.length === FEATURES.length && accessNote === undefined) return null;
  return (
    <Box title={place.access.title} className="access-box">
      <ul className="access">
        {FEATURES.map((feature) => {
          const value = access[feature];
          if (value === undefined) return null;
          const Icon = ICONS[value];
          return (
            <li key={feature} data-value={value}>
              <Icon className="icon" aria-hidden="true" />
              <span>
                {labels.access[feature]}: <strong>{labels.accessValue[value].toLowerCase()}</strong>
              </span>
            </li>
          );
        })}
        {unknown.length > 0 && (
          <li data-value="unknown">
            <CircleQuestionMark className="icon" aria-hidden="true" />
            <span>
              {labels.accessValue.unknown}: {unknown.map((feature) => labels.access[feature].toLowerCase()).join(" · ")}
            </span>
          </li>
        )}
      </ul>
      {accessNote !== undefined && <p><OwnWords>{accessNote}</OwnWords></p>}
    </Box>
  );
}
