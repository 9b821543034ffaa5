import { useState } from "react";

import type { QuestionTools } from "./question.ts";

/** The listing as it was when the question was opened: saving changes it, and must not take the question away. */
export function useOpened(tools: QuestionTools): QuestionTools {
  const [upkeep] = useState(tools.upkeep);
  return { ...tools, upkeep };
}
