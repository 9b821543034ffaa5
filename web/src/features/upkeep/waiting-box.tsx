import type { Upkeep } from "@schuifaan/shared/contract/upkeep";

import { changesIn } from "../../text/changes-in.ts";
import { tellChange } from "../../text/tell-change.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

/** What somebody of the wijkredactie looks at first. */
export function WaitingBox({ upkeep: { waiting, place }, today }: { upkeep: Upkeep; today: string }) {
  const text = useText();
  const words = upkeepIn(text).waiting;
  if (waiting.length === 0) return null;
  return (
    <Box title={words.title}>
      <p>{words.text}</p>
      <ul className="bullets">
        {waiting.map(({ id, change }) => (
          <li key={id}>
            {changesIn(text).about[change.kind]}: {tellChange(change, place, today, text)}
          </li>
        ))}
      </ul>
    </Box>
  );
}
