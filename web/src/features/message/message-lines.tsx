import type { getMessage } from "@schuifaan/shared/contract/messages";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { z } from "zod";

import { useNow } from "../../queries/use-now.ts";
import { formatDate } from "../../text/format-date.ts";
import { formatWeekdayDate } from "../../text/format-weekday-date.ts";
import { messagesIn } from "../../text/messages-in.ts";
import { useText } from "../../text/use-text.tsx";

export type SentMessage = z.output<typeof getMessage.output>;

/** Who asks what, and until when an answer keeps the promise. */
export function MessageLines({ message: { kind, place, text: words, at, promisedFor, answeredAt } }: { message: SentMessage }) {
  const text = useText();
  const { read } = messagesIn(text);
  const today = toAmsterdamDay(useNow());
  return (
    <div className="box">
      <p>{read.about[kind](place.name)}</p>
      {words !== "" && <blockquote className="quote">{words}</blockquote>}
      <p className="soft">
        {read.on(formatDate(toAmsterdamDay(Date.parse(at)), today, text))}. {answeredAt === undefined && read.before(formatWeekdayDate(promisedFor, today, text))}
      </p>
    </div>
  );
}
