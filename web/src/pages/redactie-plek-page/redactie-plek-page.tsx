import "../../features/upkeep/upkeep.css";

import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";

import { EditBox } from "../../features/redactie/edit-box.tsx";
import { HistoryList } from "../../features/redactie/history-list.tsx";
import { MakersBox } from "../../features/redactie/makers-box.tsx";
import { MergeBox } from "../../features/redactie/merge-box.tsx";
import { RedactieTrouble } from "../../features/redactie/redactie-trouble.tsx";
import { ListingLines } from "../../features/upkeep/listing-lines.tsx";
import { redactieQueries } from "../../queries/redactie-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { RedactieFrame } from "../redactie-frame/redactie-frame.tsx";

/** One listing behind its page: what it says, who looks after it, and everything that ever changed. */
export function RedactiePlekPage() {
  const { id } = useParams({ from: "/redactie/plek/$id" });
  const { places } = redactieIn(useText());
  const found = useQuery(redactieQueries.place(id));
  return <RedactieFrame title={found.data?.place.name ?? places.title}>{() => <Managed key={id} id={id} />}</RedactieFrame>;
}

function Managed({ id }: { id: string }) {
  const { place: words } = redactieIn(useText());
  const found = useQuery(redactieQueries.place(id));
  const today = toAmsterdamDay(useNow());
  if (found.data === undefined) return found.isError ? <RedactieTrouble error={found.error} /> : <SkeletonCards />;
  const { place, source, mayChange } = found.data;
  const isMerged = place.status === "closed" && place.movedTo !== undefined;
  return (
    <>
      <p>
        <Link to="/plek/$slug" params={{ slug: place.slug }}>{words.page}</Link> <span className="soft">{words.source(source)}</span>
      </p>
      {isMerged && <p className="notice"><Link to="/redactie/plek/$id" params={{ id: place.movedTo ?? id }}>{words.merge.merged(place.movedTo ?? "")}</Link></p>}
      <ListingLines place={place} today={today} />
      {mayChange ? <EditBox managed={found.data} today={today} /> : <p>{words.readOnly}</p>}
      {mayChange && <MakersBox managed={found.data} today={today} />}
      <HistoryList managed={found.data} today={today} />
      {mayChange && !isMerged && <MergeBox managed={found.data} />}
    </>
  );
}
