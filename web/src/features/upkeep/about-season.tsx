import { ChooseSeason } from "./choose-season.tsx";
import type { QuestionTools } from "./question.ts";
import { SeasonQuestion } from "./questions/season-question.tsx";
import type { Season } from "./season-days.ts";
import { useOpened } from "./use-opened.ts";

type AboutSeasonProps = { chosen: Season | undefined; tools: QuestionTools };

/** The season that was chosen, else the one that is asked now, else first which. */
export function AboutSeason({ chosen, tools: given }: AboutSeasonProps) {
  const tools = useOpened(given);
  const season = chosen ?? tools.upkeep.seasonQuestion;
  return season === undefined ? <ChooseSeason token={tools.token} /> : <SeasonQuestion season={season} tools={tools} />;
}
