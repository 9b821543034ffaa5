import type { Place } from "@schuifaan/shared/domain/place";
import KeyRound from "lucide-react/icons/key-round";

import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

export function RoomToBorrow({ facilities }: Pick<Place, "facilities">) {
  const { borrow } = useText().place;
  if (!facilities.includes("rentable_room")) return null;
  return (
    <Box title={borrow.title} className="fact borrow-box">
      <KeyRound className="icon" aria-hidden="true" />
      <p>{borrow.text}</p>
    </Box>
  );
}
