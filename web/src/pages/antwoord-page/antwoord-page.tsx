import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";

import { AnswerForm } from "../../features/message/answer-form.tsx";
import { CallBack } from "../../features/message/call-back.tsx";
import { MessageLines, type SentMessage } from "../../features/message/message-lines.tsx";
import { isNotFound } from "../../queries/api-problem.ts";
import { messageQueries } from "../../queries/message-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { formatDate } from "../../text/format-date.ts";
import { messagesIn } from "../../text/messages-in.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { FormPage } from "../form-page/form-page.tsx";
import { useFocusOnStage } from "../form-page/use-focus-on-stage.ts";

/** A message to a place, for the maker who was mailed. */
export function AntwoordPage() {
  const { token } = useParams({ from: "/antwoord/$token" });
  const text = useText();
  const words = messagesIn(text);
  const found = useQuery(messageQueries.byToken(token));
  if (found.data !== undefined) return <Antwoord token={token} message={found.data} />;
  if (isNotFound(found.error)) {
    return (
      <FormPage title={words.gone.title}>
        <p>{words.gone.text}</p>
      </FormPage>
    );
  }
  return (
    <FormPage title={found.isError ? text.app.failed.title : text.app.loading}>
      {found.isError && <RetryNotice message={words.failed} action={text.app.tryAgain} onRetry={() => void found.refetch()} />}
    </FormPage>
  );
}

function Antwoord({ token, message }: { token: string; message: SentMessage }) {
  const text = useText();
  const { read, answered } = messagesIn(text);
  const today = toAmsterdamDay(useNow());
  const [isDone, setDone] = useState(false);
  useFocusOnStage(isDone ? "done" : "asked");
  const { kind, firstName, phone, answeredAt, eraseAfter } = message;
  if (isDone) {
    const { title, text: sentence } = answered[phone === undefined ? "passedOn" : "called"];
    return (
      <FormPage title={title}>
        <output>{sentence(firstName)}</output>
      </FormPage>
    );
  }
  const finish = () => setDone(true);
  return (
    <FormPage title={read.title[kind](firstName)}>
      <MessageLines message={message} />
      {answeredAt !== undefined && <p className="notice">{answered.already(formatDate(toAmsterdamDay(Date.parse(answeredAt)), today, text))}</p>}
      {answeredAt === undefined && phone !== undefined && <CallBack token={token} phone={phone} onDone={finish} />}
      {answeredAt === undefined && phone === undefined && <AnswerForm token={token} message={message} onDone={finish} />}
      <p className="soft">{read.kept(formatDate(eraseAfter, today, text))}</p>
    </FormPage>
  );
}
