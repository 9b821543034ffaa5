import type { Outcome, Task } from "@schuifaan/shared/contract/redactie";
import { PlaceType } from "@schuifaan/shared/domain/taxonomy";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { tipQueries } from "../../queries/tip-queries.ts";
import { useCloseTask } from "../../queries/use-redactie-actions.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type Choice, hasAnswer, needsPoint, needsType, outcomesOf } from "./outcomes-of.ts";
import { readPoint } from "./read-point.ts";
import { RedactieTrouble } from "./redactie-trouble.tsx";

type TaskOutcomesProps = { task: Task; onDone: (task: Task) => void };
type Extra = { readonly answer: string; readonly point: string; readonly type: PlaceType | "" };

/** What one can press, and what is asked before it. */
export function TaskOutcomes({ task, onDone }: TaskOutcomesProps) {
  const words = redactieIn(useText());
  const close = useCloseTask();
  const [extra, setExtra] = useState<Extra>({ answer: "", point: "", type: "" });
  const [isPointWrong, setIsPointWrong] = useState(false);
  const found = useFoundPoint(task);
  const point = readPoint(extra.point === "" && found !== undefined ? `${found.lat}, ${found.lng}` : extra.point);
  const press = ({ outcome }: Choice) => {
    const goesOnMap = outcome.outcome === "placed" || outcome.outcome === "accepted";
    const isMissing = goesOnMap && needsPoint(task) && point === undefined;
    setIsPointWrong(isMissing);
    if (isMissing) document.getElementById(`point-${task.id}`)?.focus();
    else close.mutate({ task: task.id, outcome: withExtra(outcome, { answer: extra.answer, point, type: extra.type }) }, { onSuccess: () => onDone(task) });
  };
  return (
    <div className="form">
      {needsPoint(task) && (
        <TextField
          name={`point-${task.id}`}
          label={words.task.point}
          hint={found === undefined ? words.task.pointHint : words.task.pointFound}
          value={extra.point === "" && found !== undefined ? `${found.lat}, ${found.lng}` : extra.point}
          onChange={(next) => setExtra({ ...extra, point: next })}
          error={isPointWrong ? words.task.pointWrong : undefined}
        />
      )}
      {needsType(task) && <TypeField task={task} value={extra.type} onChange={(type) => setExtra({ ...extra, type })} />}
      {hasAnswer(task) && <TextField name={`answer-${task.id}`} label={words.task.answer} hint={words.task.answerHint} value={extra.answer} onChange={(answer) => setExtra({ ...extra, answer })} most={300} lines={2} />}
      <RedactieTrouble error={close.error} />
      <div className="buttons">
        {outcomesOf(task, words).map((choice) => (
          <button className="button" data-look={choice.isMain === true ? undefined : "ghost"} type="button" key={choice.label} disabled={close.isPending} onClick={() => press(choice)}>
            {choice.label}
          </button>
        ))}
      </div>
    </div>
  );
}

function TypeField({ task, value, onChange }: { task: Task; value: Extra["type"]; onChange: (type: Extra["type"]) => void }) {
  const text = useText();
  const { task: words } = redactieIn(text);
  const types = PlaceType.options.map((type) => ({ value: type, label: text.labels.type[type] }));
  return <SelectField<Extra["type"]> name={`type-${task.id}`} label={words.type} value={value} options={[{ value: "", label: words.chooseType }, ...types]} onChange={onChange} />;
}

/** Where the address of a new place lies, as far as we can find it. */
function useFoundPoint(task: Task) {
  const { body } = task;
  const isAsked = body.kind === "tip_new_place" && body.point === undefined;
  const wish = isAsked ? { name: body.name, postcode: body.address.postcode, street: body.address.street, woonplaats: body.address.woonplaats } : { name: "" };
  return useQuery({ ...tipQueries.alike(wish), enabled: isAsked }).data?.point;
}

function withExtra(outcome: Outcome, { answer, point, type }: { answer: string; point: ReturnType<typeof readPoint>; type: Extra["type"] }): Outcome {
  const said = answer.trim() === "" ? {} : { answer: answer.trim() };
  if (outcome.outcome === "placed") return { ...outcome, ...(point && { point }), ...(type !== "" && { type }) };
  if (outcome.outcome === "accepted") return { ...outcome, ...said, ...(point && { point }) };
  return outcome.outcome === "declined" ? { ...outcome, ...said } : outcome;
}
