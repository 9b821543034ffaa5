import { type ManagedPlace, mergePlaces } from "@schuifaan/shared/contract/redactie";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";

import { redactieQueries } from "../../queries/redactie-queries.ts";
import { usePlaceAction } from "../../queries/use-redactie-actions.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { RedactieTrouble } from "./redactie-trouble.tsx";
import { SureButton } from "./sure-button.tsx";

const FEWEST_LETTERS = 2;
const MOST_SHOWN = 5;

/** For a place that is here twice: finds the other by name, and lets this one go on in it. */
export function MergeBox({ managed: { place, version } }: { managed: ManagedPlace }) {
  const { place: { merge: words, makers } } = redactieIn(useText());
  const [q, setQ] = useState("");
  const wanted = useDeferredValue(q.trim());
  const isAsked = wanted.length >= FEWEST_LETTERS;
  const found = useQuery({ ...redactieQueries.places(wanted), enabled: isAsked });
  const merge = usePlaceAction(mergePlaces, place.id);
  const others = isAsked ? (found.data?.places ?? []).filter(({ id }) => id !== place.id).slice(0, MOST_SHOWN) : [];
  return (
    <Box title={words.title}>
      <p>{words.text}</p>
      <TextField name="samen" label={words.search} value={q} onChange={setQ} most={200} />
      <ul className="plain-list rows" aria-live="polite">
        {others.map(({ id, name }) => (
          <li key={id}>
            <SureButton
              label={words.into(name)}
              question={words.sure(place.name, name)}
              yes={words.yes}
              no={makers.no}
              isBusy={merge.isPending}
              onYes={() => merge.mutate({ body: { version, into: id } })}
            />
          </li>
        ))}
      </ul>
      <RedactieTrouble error={merge.error} />
    </Box>
  );
}
