import { ChangeMenu } from "../../features/upkeep/change-menu.tsx";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { UpkeepFrame } from "../upkeep-frame/upkeep-frame.tsx";

export function UpkeepMenuPage() {
  const { change } = upkeepIn(useText());
  return <UpkeepFrame title={change.title}>{({ token }) => <ChangeMenu token={token} />}</UpkeepFrame>;
}
