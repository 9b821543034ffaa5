import "./tips.css";

import type { getTip } from "@schuifaan/shared/contract/tips";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { Link } from "@tanstack/react-router";
import CircleCheck from "lucide-react/icons/circle-check";
import Hourglass from "lucide-react/icons/hourglass";
import type { ReactNode } from "react";
import type { z } from "zod";

import { useNow } from "../../queries/use-now.ts";
import { formatDate } from "../../text/format-date.ts";
import { OwnWords } from "../../text/own-words.tsx";
import { tipsIn } from "../../text/tips-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

export type ToldTip = z.output<typeof getTip.output>;

/** What somebody told, what becomes of it, and what the wijkredactie says. */
export function TipStory({ tip }: { tip: ToldTip }) {
  const text = useText();
  const { story, wrong } = tipsIn(text);
  const { told, state, at, decidedAt, answer, place } = tip;
  const isOpen = state === "waiting" || state === "asked_maker";
  const sentence = told.kind === "wrong" ? story.told.wrong(wrong.kind[told.wrong]) : story.told.new_place(told.name);
  return (
    <Box title={story.steps}>
      <ol className="tip-steps">
        <Step at={at} sentence={sentence} isDone>
          {told.kind === "wrong" && told.note !== undefined && <Quoted label={story.noted} words={told.note} />}
        </Step>
        <Step at={decidedAt} sentence={story.state[told.kind][state]} isDone={!isOpen}>
          {answer !== undefined && <Quoted label={story.answer} words={answer} />}
        </Step>
      </ol>
      {place !== undefined && (
        <p>
          <Link className="button" data-look={state === "published" ? undefined : "ghost"} to="/plek/$slug" params={{ slug: place.slug }}>
            {story.see(place.name)}
          </Link>
        </p>
      )}
    </Box>
  );
}

type StepProps = { at: string | undefined; sentence: string; isDone: boolean; children: ReactNode };

function Step({ at, sentence, isDone, children }: StepProps) {
  const text = useText();
  const today = toAmsterdamDay(useNow());
  const Icon = isDone ? CircleCheck : Hourglass;
  return (
    <li data-state={isDone ? "done" : "busy"} aria-current={isDone ? undefined : "step"}>
      <Icon className="icon" aria-hidden="true" />
      <div>
        <p>{sentence}</p>
        {at !== undefined && <small>{tipsIn(text).story.on(formatDate(toAmsterdamDay(Date.parse(at)), today, text))}</small>}
        {children}
      </div>
    </li>
  );
}

function Quoted({ label, words }: { label: string; words: string }) {
  return (
    <>
      <p className="soft">{label}</p>
      <blockquote className="quote">
        <OwnWords>{words}</OwnWords>
      </blockquote>
    </>
  );
}
