import { QuickAnswers } from "../../features/upkeep/quick-answers.tsx";
import { ClosedQuestion } from "../../features/upkeep/questions/closed-question.tsx";
import { undoneClosures } from "../../features/upkeep/undone-closures.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { toQuestionTools } from "../upkeep-frame/to-question-tools.tsx";
import { UpkeepFrame } from "../upkeep-frame/upkeep-frame.tsx";

/** Closed for some days or for who knows how long; and what of that is over can be taken away again. */
export function UpkeepClosedPage() {
  const text = useText();
  const { closed } = upkeepIn(text).questions;
  return (
    <UpkeepFrame title={closed.title}>
      {(tools) => (
        <QuickAnswers tools={toQuestionTools(tools)} title={closed.already} answers={undoneClosures(tools.upkeep.place, tools.today, text)}>
          <ClosedQuestion tools={toQuestionTools(tools)} />
        </QuickAnswers>
      )}
    </UpkeepFrame>
  );
}
