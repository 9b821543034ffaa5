import type { Place } from "@schuifaan/shared/domain/place";
import Coffee from "lucide-react/icons/coffee";

import { formatCost } from "../../text/format-money.ts";
import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

/** A price keeps neighbours out less than not knowing it; and nobody should have to stay away for it. */
export function PriceBox({ cost }: Pick<Place, "cost">) {
  const text = useText();
  const { help, title } = text.place.cost;
  if (cost === undefined) return null;
  const isAsked = cost.amountInEuros > 0 || cost.kind !== "free";
  // Some say it themselves, in their own way.
  const saysSo = cost.note?.includes("Lukt dat niet?") === true;
  return (
    <Box title={title} className="fact">
      <Coffee className="icon" aria-hidden="true" />
      <p>
        <strong>{formatCost(cost, text)}.</strong> <OwnWords>{cost.note}</OwnWords> {isAsked && !saysSo && <span className="soft">{help}</span>}
      </p>
    </Box>
  );
}
