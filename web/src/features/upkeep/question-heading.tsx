import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import type { QuestionPart } from "./question.ts";

type QuestionHeadingProps = {
  part: Pick<QuestionPart<never>, "title" | "example">;
  now: string | undefined;
  place: string;
  step: number;
  of: number;
};

/** The question, what stands there now, and an answer as somebody else could give it. */
export function QuestionHeading({ part: { title, example }, now, place, step, of }: QuestionHeadingProps) {
  const { change } = upkeepIn(useText());
  return (
    <header className="question-heading">
      <p className="soft">{change.step(step, of, place)}</p>
      <h1 tabIndex={-1}>{title}</h1>
      {now !== undefined && <p>{change.now(now)}</p>}
      <p className="soft">{change.example(example)}</p>
    </header>
  );
}
