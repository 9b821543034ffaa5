import type { Change } from "@schuifaan/shared/domain/change";
import { type ReactNode, useState } from "react";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import type { QuestionTools } from "./question.ts";
import { SavedNote } from "./saved-note.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";
import { useAnswer } from "./use-answer.ts";

export type Quick = {
  readonly change: Change;
  readonly sentence: string;
  readonly button: string;
  /** For who hears the button alone. */
  readonly spoken?: string;
};

type QuickAnswersProps = { tools: QuestionTools; title: string; answers: readonly Quick[]; children: ReactNode };

/** What one press puts right, before the question itself; what was pressed takes the place of both. */
export function QuickAnswers({ tools: { token, upkeep, today }, title, answers, children }: QuickAnswersProps) {
  const { change: words } = upkeepIn(useText());
  const answer = useAnswer(token, upkeep, () => undefined);
  const [chosen, setChosen] = useState<Change>();
  if (answer.saved !== undefined) return <SavedNote token={token} saved={answer.saved} today={today} />;
  const { newer, seen } = answer;
  // Once the question itself has been answered, that is what the page is about.
  const isUnchanged = newer !== undefined || seen.version === upkeep.version;
  const send = (change: Change) => {
    setChosen(change);
    answer.send(change, newer ?? seen);
  };
  return (
    <>
      {children}
      {answers.length > 0 && isUnchanged && (
        <section className="box quick-answers" aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {answers.map(({ change, sentence, button, spoken }) => (
              <li key={sentence}>
                <p>{sentence}</p>
                <button className="button" data-look="quiet" type="button" aria-label={spoken} disabled={answer.isBusy} onClick={() => send(change)}>
                  {answer.isBusy ? words.saving : button}
                </button>
              </li>
            ))}
          </ul>
          {newer !== undefined && chosen !== undefined && (
            <form onSubmit={(submit) => { submit.preventDefault(); send(chosen); }}>
              <ConflictNotice key={newer.version} before={seen} now={newer} mine={chosen} today={today} token={token} onKeepTheirs={() => undefined} />
            </form>
          )}
          <TroubleNotice error={answer.trouble} />
        </section>
      )}
    </>
  );
}
