import type { Place } from "@schuifaan/shared/domain/place";
import HandHeart from "lucide-react/icons/hand-heart";

import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { isOffer } from "./offers-of.ts";

export function NeedList({ needs: all }: Pick<Place, "needs">) {
  const { place, labels } = useText();
  const needs = all.filter((need) => !isOffer(need));
  if (needs.length === 0) return null;
  return (
    <Box title={place.needs} className="needs-box">
      <ul className="needs">
        {needs.map(({ id, kind, text }) => (
          <li key={id}>
            <HandHeart className="icon" aria-hidden="true" />
            <span>
              <strong>{labels.need[kind]}</strong> <span className="block"><OwnWords>{text}</OwnWords></span>
            </span>
          </li>
        ))}
      </ul>
    </Box>
  );
}
