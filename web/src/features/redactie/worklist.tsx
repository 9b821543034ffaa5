import "./redactie.css";

import { type Task, TaskKind } from "@schuifaan/shared/contract/redactie";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { redactieQueries } from "../../queries/redactie-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { TaskCard } from "./task-card.tsx";
import { titleOf } from "./title-of.ts";

/** What waits, by kind; a calm sentence when nothing does. */
export function Worklist() {
  const text = useText();
  const words = redactieIn(text);
  const today = toAmsterdamDay(useNow());
  const [done, setDone] = useState<string>();
  const found = useQuery(redactieQueries.worklist());
  const finish = (task: Task) => {
    setDone(words.outcome.saved(titleOf(task, words)));
    // What was pressed is gone; the list begins at its heading.
    document.querySelector<HTMLElement>("h1")?.focus();
  };
  if (found.isError) return <RetryNotice message={words.trouble.unreachable} action={text.app.tryAgain} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <SkeletonCards />;
  const { tasks, counts, total, doneThisWeek } = found.data;
  return (
    <>
      <output>{done}</output>
      <p>{total === 0 ? words.worklist.none : words.worklist.waiting(total)} {doneThisWeek > 0 && words.worklist.doneThisWeek(doneThisWeek)}</p>
      {tasks.length < total && <p className="soft">{words.worklist.more(tasks.length)}</p>}
      {TaskKind.options.filter((kind) => tasks.some(({ body }) => body.kind === kind)).map((kind) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`}>{words.worklist.kinds[kind]} <span className="count">{counts[kind]}</span></h2>
          <ul className="cards plain-list">
            {tasks.filter(({ body }) => body.kind === kind).map((task) => <TaskCard key={task.id} task={task} today={today} onDone={finish} />)}
          </ul>
        </section>
      ))}
    </>
  );
}
