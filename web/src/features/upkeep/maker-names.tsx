import type { MakerName } from "@schuifaan/shared/contract/upkeep";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";

export function MakerNames({ makers }: { makers: readonly MakerName[] }) {
  const words = upkeepIn(useText()).makers;
  return (
    <ul className="bullets">
      {makers.map(({ id, name, isYou, hasSaidYes }) => (
        <li key={id}>{isYou ? words.you(name) : hasSaidYes ? name : words.asked(name)}</li>
      ))}
    </ul>
  );
}
