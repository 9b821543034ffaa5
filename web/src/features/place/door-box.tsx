import type { Place } from "@schuifaan/shared/domain/place";
import DoorOpen from "lucide-react/icons/door-open";

import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

/** What people turn back for first: not knowing which door. */
export function DoorBox({ entrance }: Pick<Place, "entrance">) {
  const { place } = useText();
  if (entrance === undefined) return null;
  return (
    <Box title={place.door.title} className="fact">
      <DoorOpen className="icon" aria-hidden="true" />
      <p>
        <OwnWords>{entrance}</OwnWords>
      </p>
    </Box>
  );
}
