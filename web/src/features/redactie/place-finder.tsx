import "./redactie.css";

import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";

import { redactieQueries } from "../../queries/redactie-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { formatDate } from "../../text/format-date.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { RedactieTrouble } from "./redactie-trouble.tsx";

/** The listings of somebody's areas, by name; the one that was not checked for longest first. */
export function PlaceFinder() {
  const text = useText();
  const { places: words } = redactieIn(text);
  const today = toAmsterdamDay(useNow());
  const [q, setQ] = useState("");
  const found = useQuery(redactieQueries.places(useDeferredValue(q.trim())));
  const describe = ({ areaName, lastConfirmed, makers, openTasks }: { areaName?: string | undefined; lastConfirmed?: string | undefined; makers: number; openTasks: number }) =>
    [
      areaName,
      lastConfirmed === undefined ? words.never : words.confirmed(formatDate(lastConfirmed, today, text)),
      makers === 0 ? words.noMaker : undefined,
      openTasks === 0 ? undefined : words.tasks(openTasks),
    ].filter((part) => part !== undefined).join(" · ");
  return (
    <>
      <TextField name="zoek" label={words.search} value={q} onChange={setQ} most={200} />
      <RedactieTrouble error={found.error} />
      <output>{found.data && (found.data.total === 0 ? words.none : words.count(found.data.total))}</output>
      <p className="soft">{words.oldestFirst}</p>
      <ul className="plain-list rows">
        {found.data?.places.map((place) => (
          <li key={place.id}>
            <Link to="/redactie/plek/$id" params={{ id: place.id }}>{place.name}</Link>
            <span className="soft">{describe(place)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
