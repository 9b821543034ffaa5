import { useSearch } from "@tanstack/react-router";

import { AboutSeason } from "../../features/upkeep/about-season.tsx";
import { toSeason } from "../../features/upkeep/season-days.ts";
import { useFocusOn } from "../../features/upkeep/use-focus-on.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { toQuestionTools } from "../upkeep-frame/to-question-tools.tsx";
import { UpkeepFrame } from "../upkeep-frame/upkeep-frame.tsx";

export function UpkeepSeasonPage() {
  const { welke } = useSearch({ from: "/bijhouden/$token/kerst" });
  const { season: words } = upkeepIn(useText()).questions;
  useFocusOn(welke ?? "");
  return (
    <UpkeepFrame title={words.menu.title}>
      {(tools) => <AboutSeason key={welke} chosen={toSeason(welke)} tools={toQuestionTools(tools)} />}
    </UpkeepFrame>
  );
}
