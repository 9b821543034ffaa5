import { useSearch } from "@tanstack/react-router";

import { toMakerStep } from "../../features/upkeep/maker-step.ts";
import { MakerSteps } from "../../features/upkeep/maker-steps.tsx";
import { useFocusOn } from "../../features/upkeep/use-focus-on.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { UpkeepFrame } from "../upkeep-frame/upkeep-frame.tsx";

export function UpkeepMakersPage() {
  const { stap } = useSearch({ from: "/bijhouden/$token/wie" });
  const { people } = upkeepIn(useText());
  useFocusOn(stap ?? "");
  return <UpkeepFrame title={people.title}>{(tools) => <MakerSteps key={stap} step={toMakerStep(stap)} tools={tools} />}</UpkeepFrame>;
}
