import { useSearch } from "@tanstack/react-router";

import { ChooseSeason } from "../../features/upkeep/choose-season.tsx";
import { SeasonQuestion } from "../../features/upkeep/questions/season-question.tsx";
import { toSeason } from "../../features/upkeep/season-days.ts";
import { useFocusOn } from "../../features/upkeep/use-focus-on.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { toQuestionTools } from "../upkeep-frame/to-question-tools.tsx";
import { UpkeepFrame } from "../upkeep-frame/upkeep-frame.tsx";

/** Christmas, summer or autumn: the one that is asked now, unless another was chosen. */
export function UpkeepSeasonPage() {
  const { welke } = useSearch({ from: "/bijhouden/$token/kerst" });
  const { season: words } = upkeepIn(useText()).questions;
  useFocusOn(welke ?? "");
  return (
    <UpkeepFrame title={words.menu.title}>
      {(tools) => {
        const season = toSeason(welke) ?? tools.upkeep.seasonQuestion;
        return season === undefined ? <ChooseSeason token={tools.token} /> : <SeasonQuestion key={season} season={season} tools={toQuestionTools(tools)} />;
      }}
    </UpkeepFrame>
  );
}
