import { type ReactNode, useContext, useState } from "react";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { AnswerWayContext } from "./answer-way.ts";
import { isKnownHere, rememberHere } from "./known-here.ts";
import type { QuestionTools } from "./question.ts";
import { useFocusOn } from "./use-focus-on.ts";

type AskWhoYouAreProps = { tools: Pick<QuestionTools, "upkeep">; children: ReactNode };

/** Mailboxes are shared. Before how to reach a place changes, a device that is new here is asked who holds it. */
export function AskWhoYouAre({ tools: { upkeep }, children }: AskWhoYouAreProps) {
  const { contact } = upkeepIn(useText()).questions;
  const you = upkeep.makers.find(({ isYou }) => isYou)?.id ?? upkeep.place.id;
  const [answer, setAnswer] = useState<"yes" | "no" | undefined>(() => (isKnownHere(you) ? "yes" : undefined));
  useFocusOn(answer ?? "");
  const isMaker = useContext(AnswerWayContext) === undefined;
  if (answer === "yes" || !isMaker) return children;
  const { name } = upkeep.you;
  return (
    <div className="form">
      <h1 tabIndex={-1}>{contact.isYou(name)}</h1>
      {answer === "no" ? (
        <output>{contact.notYou(name)}</output>
      ) : (
        <>
          <p>{contact.isYouText}</p>
          <button
            className="button big-button"
            type="button"
            onClick={() => {
              rememberHere(you);
              setAnswer("yes");
            }}
          >
            {contact.yes}
          </button>
          <button className="button big-button" data-look="ghost" type="button" onClick={() => setAnswer("no")}>
            {contact.no}
          </button>
        </>
      )}
    </div>
  );
}
