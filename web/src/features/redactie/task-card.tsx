import type { Task } from "@schuifaan/shared/contract/redactie";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { formatDate } from "../../text/format-date.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TaskFacts } from "./task-facts.tsx";
import { TaskOutcomes } from "./task-outcomes.tsx";
import { titleOf } from "./title-of.ts";
import { WaitingChange } from "./waiting-change.tsx";

type TaskCardProps = { task: Task; today: string; onDone: (task: Task) => void };

/** One task: what and where in a line, and behind it everything that is needed to decide. */
export function TaskCard({ task, today, onDone }: TaskCardProps) {
  const text = useText();
  const words = redactieIn(text);
  const [isOpen, setIsOpen] = useState(false);
  const { place, body } = task;
  const where = place?.areaName ?? place?.gemeenteName;
  const since = formatDate(toAmsterdamDay(Date.parse(task.createdAt)), today, text);
  return (
    <li>
      <details className="box task" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <strong>{titleOf(task, words)}</strong>
          <span className="soft">{[where, words.worklist.since(since)].filter((part) => part !== undefined).join(" · ")}</span>
        </summary>
        {isOpen && (
          <div className="task-inside">
            <p>{words.worklist.why[body.kind]}</p>
            <TaskFacts task={task} today={today} />
            {body.kind === "risky_change" && place !== undefined && <WaitingChange placeId={place.id} change={body.change} today={today} />}
            {place !== undefined && <p><Link to="/redactie/plek/$id" params={{ id: place.id }}>{words.task.place}</Link></p>}
            <TaskOutcomes task={task} onDone={onDone} />
          </div>
        )}
      </details>
    </li>
  );
}
