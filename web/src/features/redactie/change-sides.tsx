import type { Change } from "@schuifaan/shared/domain/change";
import type { Place } from "@schuifaan/shared/domain/place";

import { changesIn } from "../../text/changes-in.ts";
import { tellChange } from "../../text/tell-change.ts";
import { useText } from "../../text/use-text.tsx";
import { Facts } from "./facts.tsx";

type ChangeSidesProps = {
  kind: Change["kind"];
  before: Change | undefined;
  after: Change | undefined;
  labels: { readonly before: string; readonly after: string };
  place: Place;
  today: string;
};

/** One thing that differs, told as sentences: what it was and what it became. */
export function ChangeSides({ kind, before, after, labels, place, today }: ChangeSidesProps) {
  const text = useText();
  const words = changesIn(text);
  const tell = (change: Change | undefined, without: string) => (change === undefined ? without : tellChange(change, place, today, text));
  return (
    <section className="change-sides">
      <h4>{words.about[kind]}</h4>
      <Facts
        facts={[
          { label: labels.before, value: <span className="was">{tell(before, words.nothing)}</span> },
          { label: labels.after, value: <strong>{tell(after, words.gone)}</strong> },
        ]}
      />
    </section>
  );
}
