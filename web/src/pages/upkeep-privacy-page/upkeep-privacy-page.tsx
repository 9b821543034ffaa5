import { AboutYou } from "../../features/upkeep/about-you.tsx";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { UpkeepFrame } from "../upkeep-frame/upkeep-frame.tsx";

export function UpkeepPrivacyPage() {
  const { privacy } = upkeepIn(useText()).people;
  return <UpkeepFrame title={privacy.title}>{({ token, upkeep }) => <AboutYou token={token} upkeep={upkeep} />}</UpkeepFrame>;
}
