import LocateFixed from "lucide-react/icons/locate-fixed";

import { useText } from "../../text/use-text.tsx";
import type { NearMe } from "./use-near-me.ts";

/** The same choice, for inside the search box. */
export function NearMeButton({ nearMe: { start, stop }, isOn }: { nearMe: NearMe; isOn: boolean }) {
  const { finder: { near } } = useText();
  return (
    <button type="button" className="near-me" aria-pressed={isOn} onClick={isOn ? stop : start}>
      <LocateFixed className="icon" aria-hidden="true" />
      <span>{near.button}</span>
    </button>
  );
}
