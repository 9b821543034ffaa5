import type { Place } from "@schuifaan/shared/domain/place";
import KeyRound from "lucide-react/icons/key-round";

import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { offersOf } from "./offers-of.ts";

type RoomToBorrowProps = { place: Pick<Place, "facilities" | "needs"> };

export function RoomToBorrow({ place }: RoomToBorrowProps) {
  const { borrow } = useText().place;
  const offers = offersOf(place);
  if (offers.length === 0 && !place.facilities.includes("rentable_room")) return null;
  return (
    <Box title={borrow.title} className="fact borrow-box">
      <KeyRound className="icon" aria-hidden="true" />
      <p>{[...offers, offers.length > 0 ? borrow.ask : borrow.text].join(" ")}</p>
    </Box>
  );
}
