import { useState } from "react";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ErrorSummary, type Fault } from "../../ui/error-summary.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { LookFirst } from "./look-first.tsx";
import type { Question, QuestionTools } from "./question.ts";
import { QuestionHeading } from "./question-heading.tsx";
import { ReadBack } from "./read-back.tsx";
import { SavedNote } from "./saved-note.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";
import { useAnswer } from "./use-answer.ts";
import { useDraft } from "./use-draft.ts";
import { useFocusOn } from "./use-focus-on.ts";

const NO_FAULTS: readonly Fault[] = [];

type QuestionFormProps<Values extends object> = { question: Question<Values>; tools: QuestionTools };

/** Asks, reads back, shows what visitors will see, saves; and loses nothing that was typed on the way. */
export function QuestionForm<Values extends object>({ question, tools }: QuestionFormProps<Values>) {
  const { change: words } = upkeepIn(useText());
  const { token, upkeep, today } = tools;
  const draft = useDraft(upkeep.place.id, question.name, question.start, question.shape);
  const answer = useAnswer(token, upkeep, draft.forget);
  const [step, setStep] = useState(0);
  const [faults, setFaults] = useState(NO_FAULTS);
  useFocusOn(`step ${step}`);
  if (answer.saved !== undefined) return <SavedNote token={token} saved={answer.saved} today={today} />;

  const about = answer.newer ?? answer.seen;
  const reading = question.read(draft.values, about.place);
  const change = "change" in reading ? reading.change : undefined;
  const part = question.parts[step] ?? question.parts[0];
  const isLast = step === question.parts.length - 1;
  const goOn = () => {
    const missing = "faults" in reading ? reading.faults.filter(({ field }) => isLast || part.fields.includes(field)) : NO_FAULTS;
    setFaults(missing);
    if (missing.length > 0) return;
    if (!isLast) setStep(step + 1);
    else if (change !== undefined) answer.send(change, about);
  };
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.sentence;
  return (
    <>
      <QuestionHeading part={part} now={question.now} place={upkeep.place.name} step={step + 1} of={question.parts.length} />
      {draft.isFound && <DraftNote onRestart={draft.restart} />}
      <ErrorSummary title={words.faults} faults={faults} />
      <form className="form" noValidate onSubmit={(submit) => { submit.preventDefault(); goOn(); }}>
        {part.render({ values: draft.values, change: draft.change, faultOf })}
        {isLast && change !== undefined && <ReadBack change={change} place={about.place} today={today} />}
        {answer.newer !== undefined && <ConflictNotice key={answer.newer.version} before={answer.seen} now={answer.newer} mine={change} today={today} token={token} onKeepTheirs={draft.forget} />}
        <TroubleNotice error={answer.trouble} />
        <SubmitButton label={isLast ? words.save : words.next} isBusy={answer.isBusy} />
        {step > 0 && <button className="button" data-look="quiet" type="button" onClick={() => setStep(step - 1)}>{words.previous}</button>}
        {isLast && change !== undefined && <LookFirst change={change} place={about.place} tools={tools} />}
      </form>
    </>
  );
}

function DraftNote({ onRestart }: { onRestart: () => void }) {
  const { change } = upkeepIn(useText());
  return (
    <div className="draft-note">
      <p>{change.draft}</p>
      <button className="button" data-look="quiet" type="button" onClick={onRestart}>
        {change.restart}
      </button>
    </div>
  );
}
