import type { MessageKind } from "@schuifaan/shared/contract/messages";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { Place } from "@schuifaan/shared/domain/place";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { MessageForm } from "../../features/message/message-form.tsx";
import { NobodyReads } from "../../features/message/nobody-reads.tsx";
import { messageQueries } from "../../queries/message-queries.ts";
import { placeQueries } from "../../queries/place-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { formatWeekdayDate } from "../../text/format-weekday-date.ts";
import { messagesIn } from "../../text/messages-in.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { BackToPlace } from "../form-page/back-to-place.tsx";
import { FormPage } from "../form-page/form-page.tsx";
import { PlaceOnItsWay } from "../form-page/place-on-its-way.tsx";
import { useFocusOnStage } from "../form-page/use-focus-on-stage.ts";

/** A message to a place: to come along, or a question. */
export function BerichtPage() {
  const { slug } = useParams({ from: "/plek/$slug/bericht" });
  const { over } = useSearch({ from: "/plek/$slug/bericht" });
  const found = useQuery(placeQueries.bySlug(slug));
  if (found.data === undefined) return <PlaceOnItsWay found={found} />;
  return <Bericht place={found.data} kind={over === "vraag" ? "question" : "come_together"} />;
}

function Bericht({ place, kind }: { place: Place; kind: MessageKind }) {
  const words = messagesIn(useText());
  const [promisedFor, setPromisedFor] = useState<string>();
  useFocusOnStage(promisedFor ?? "asking");
  const back = <BackToPlace slug={place.slug} name={place.name} />;
  if (promisedFor !== undefined) return <Sent place={place} promisedFor={promisedFor} />;
  return (
    <FormPage title={words.kind[kind].title} back={back}>
      <Asking place={place} kind={kind} onSent={setPromisedFor} />
    </FormPage>
  );
}

type AskingProps = { place: Place; kind: MessageKind; onSent: (promisedFor: string) => void };

function Asking({ place, kind, onSent }: AskingProps) {
  const text = useText();
  const words = messagesIn(text);
  const today = toAmsterdamDay(useNow());
  const way = useQuery(messageQueries.way(place.id));
  const isPromised = kind === "question" || place.welcome.includes("walk_with_you");
  if (way.isError) return <RetryNotice message={words.failed} action={text.app.tryAgain} onRetry={() => void way.refetch()} />;
  if (way.data === undefined) return <p>{text.app.loading}</p>;
  if (!way.data.takesMessages) return <NobodyReads place={place} kind={kind} />;
  return (
    <>
      <p className="lead">{isPromised ? words.kind[kind].intro(place.name) : words.perhaps(place.name)}</p>
      <p>
        <Link to="/plek/$slug/bericht" params={{ slug: place.slug }} search={{ over: kind === "question" ? "samen" : "vraag" }} replace>
          {words.kind[kind].other}
        </Link>
      </p>
      <MessageForm place={place.id} kind={kind} promisedFor={formatWeekdayDate(way.data.promisedFor, today, text)} onSent={onSent} />
    </>
  );
}

function Sent({ place, promisedFor }: { place: Place; promisedFor: string }) {
  const text = useText();
  const { sent, promise, kept } = messagesIn(text);
  const today = toAmsterdamDay(useNow());
  return (
    <FormPage title={sent.title} back={<BackToPlace slug={place.slug} name={place.name} />}>
      <output className="notice">
        <p>{sent.text(place.name)}</p>
        <p>
          <strong>{promise(formatWeekdayDate(promisedFor, today, text))}</strong> {sent.late}
        </p>
        <p className="soft">{kept}</p>
      </output>
    </FormPage>
  );
}
