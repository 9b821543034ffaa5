import "../../features/upkeep/upkeep.css";

import type { ManagedPlace } from "@schuifaan/shared/contract/redactie";
import type { Me } from "@schuifaan/shared/contract/sign-in";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";

import { EditBox } from "../../features/redactie/edit-box.tsx";
import { HistoryList } from "../../features/redactie/history-list.tsx";
import { MakersBox } from "../../features/redactie/makers-box.tsx";
import { MergeBox } from "../../features/redactie/merge-box.tsx";
import { RedactieTrouble } from "../../features/redactie/redactie-trouble.tsx";
import { AnswerWayContext } from "../../features/upkeep/answer-way.ts";
import { ChoiceList } from "../../features/upkeep/choice-list.tsx";
import { ListingLines } from "../../features/upkeep/listing-lines.tsx";
import { OFTEN, SELDOM } from "../../features/upkeep/what.ts";
import { redactieQueries } from "../../queries/redactie-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { useColleagueWay } from "../redactie-question-page/use-colleague-way.tsx";
import { RedactieFrame } from "../redactie-frame/redactie-frame.tsx";

/** One listing behind its page: what it says, who looks after it, and everything that ever changed. */
export function RedactiePlekPage() {
  const { id } = useParams({ from: "/redactie/plek/$id" });
  const { places } = redactieIn(useText());
  const found = useQuery(redactieQueries.place(id));
  return <RedactieFrame title={found.data?.place.name ?? places.title}>{(me) => <Managed key={id} id={id} me={me} />}</RedactieFrame>;
}

function Managed({ id, me }: { id: string; me: Me }) {
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
      {mayChange ? <Questions managed={found.data} me={me} /> : <p>{words.readOnly}</p>}
      {mayChange && <EditBox managed={found.data} today={today} />}
      {mayChange && <MakersBox managed={found.data} today={today} />}
      <HistoryList managed={found.data} today={today} />
      {mayChange && !isMerged && <MergeBox managed={found.data} />}
    </>
  );
}

/** What makers are asked, one question a page. */
function Questions({ managed, me }: { managed: ManagedPlace; me: Me }) {
  const text = useText();
  const { place: { edit: words } } = redactieIn(text);
  const { questions } = upkeepIn(text);
  const way = useColleagueWay(managed, me);
  return (
    <Box title={words.title}>
      <details>
        <summary>{words.questions}</summary>
        <div className="upkeep">
          <AnswerWayContext value={way}>
            <ChoiceList token="" choices={[...OFTEN, ...SELDOM].map((what) => ({ what, title: questions.menu[what].title }))} />
          </AnswerWayContext>
        </div>
      </details>
    </Box>
  );
}
