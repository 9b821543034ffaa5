import type { QuestionTools } from "../../features/upkeep/question.ts";
import { WritingHelp } from "../../features/writing-help/writing-help.tsx";
import { PlacePreview } from "./place-preview.tsx";
import type { MakerTools } from "./upkeep-frame.tsx";

/** Gives questions what other features can do: help with writing, and the parts of the page that visitors see. */
export function toQuestionTools(tools: MakerTools): QuestionTools {
  return {
    ...tools,
    helpWith: (words) => <WritingHelp words={words} />,
    preview: (place, change) => <PlacePreview place={place} change={change} today={tools.today} />,
  };
}
