import type { Task } from "@schuifaan/shared/contract/redactie";
import type { Address } from "@schuifaan/shared/domain/place";

import { formatDate } from "../../text/format-date.ts";
import type { Messages } from "../../text/nl.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { type Fact, Facts } from "./facts.tsx";
import { PlaceLinks } from "./place-links.tsx";

type Body = Task["body"];
type TaskFactsProps = { task: Task; today: string };

/** What a task tells, by its kind. */
export function TaskFacts({ task: { body }, today }: TaskFactsProps) {
  const text = useText();
  const { task: words } = redactieIn(text);
  return (
    <>
      {"looksLikeMachine" in body && body.looksLikeMachine && <p className="soft">{words.machine}</p>}
      <Facts facts={factsOf(body, today, text)} />
    </>
  );
}

function factsOf(body: Body, today: string, text: Messages): (Fact | undefined)[] {
  const { task: words } = redactieIn(text);
  switch (body.kind) {
    case "call": return [
      { label: words.maker, value: body.makerName },
      { label: words.phone, value: body.phone && <a href={`tel:${body.phone.replaceAll(/[^\d+]/g, "")}`}>{body.phone}</a> },
      { label: words.lastConfirmed, value: body.lastConfirmed === undefined ? words.never : formatDate(body.lastConfirmed, today, text) },
    ];
    case "tip_wrong": return [{ label: words.what, value: words.wrong[body.wrong] }, { label: words.note, value: body.note }, { label: words.times, value: words.timesOf(body.times) }];
    case "tip_new_place": return [
      { label: words.type, value: text.labels.type[body.type] }, { label: words.address, value: writeAddress(body.address) }, { label: words.when, value: body.when },
      { label: words.hasMaker, value: body.hasMaker ? words.hasMakerYes : words.hasMakerNo },
      body.alike.length === 0 ? undefined : { label: words.alike, value: <PlaceLinks places={body.alike} /> },
    ];
    case "duplicate": return [{ label: words.alike, value: <PlaceLinks places={[body.other]} /> }, { label: words.distance, value: words.metres(body.distanceInMetres) }];
    case "import": return [
      { label: words.source, value: `${body.source}, ${words.row(body.rowNumber)}` }, { label: words.reason, value: words.importReason[body.reason] },
      ...Object.entries(body.row).map(([label, value]) => ({ label, value })),
      body.alike.length === 0 ? undefined : { label: words.alike, value: <PlaceLinks places={body.alike} /> },
    ];
    case "bounce": return [{ label: words.maker, value: body.makerName }, { label: words.subject, value: body.subject }, { label: words.failure, value: body.failure }];
    case "reply": return [{ label: words.from, value: <a href={`mailto:${body.from}`}>{body.from}</a> }, { label: words.subject, value: body.subject }, { label: words.text, value: <Quote words={body.text} /> }];
    case "calendar": return [{ label: words.failure, value: body.failure }];
    case "message_late": return [{ label: words.promised, value: formatDate(body.promisedFor, today, text) }];
    case "message_check": return [{ label: words.from, value: body.firstName }, { label: words.text, value: <Quote words={body.text} /> }];
    case "risky_change": break;
  }
  return [{ label: words.maker, value: body.makerName }];
}

function Quote({ words }: { words: string }) {
  return <blockquote className="quote">{words}</blockquote>;
}

function writeAddress({ street, houseNumber, postcode, woonplaats, hint }: Address): string {
  return [[street, houseNumber], [postcode, woonplaats], [hint]].map((parts) => parts.filter((part) => part !== undefined).join(" ")).filter((line) => line !== "").join(", ");
}
