import type { Place } from "@schuifaan/shared/domain/place";

import { formatCost } from "../../text/format-money.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

type DoorAndPriceProps = { place: Pick<Place, "entrance" | "cost"> };

/** The two things people turn back for: not knowing which door, and not knowing what it costs. */
export function DoorAndPrice({ place: { entrance, cost } }: DoorAndPriceProps) {
  const text = useText();
  const { door, cost: words } = text.place;
  if (entrance === undefined && cost === undefined) return null;
  return (
    <div className="pair">
      {entrance !== undefined && (
        <Box title={door.title}>
          <p>{entrance}</p>
        </Box>
      )}
      {cost !== undefined && (
        <Box title={words.title}>
          <p>
            <strong>{formatCost(cost, text)}</strong>
            {cost.note !== undefined && <span className="block">{cost.note}</span>}
          </p>
          {(cost.amountInEuros > 0 || cost.kind !== "free") && <p className="soft">{words.help}</p>}
        </Box>
      )}
    </div>
  );
}
