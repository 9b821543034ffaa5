import "../../features/upkeep/upkeep.css";

import type { ManagedPlace } from "@schuifaan/shared/contract/redactie";
import type { Me } from "@schuifaan/shared/contract/sign-in";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";

import { RedactieTrouble } from "../../features/redactie/redactie-trouble.tsx";
import { AnswerWayContext } from "../../features/upkeep/answer-way.ts";
import { AnyQuestion } from "../../features/upkeep/any-question.tsx";
import { isWhat } from "../../features/upkeep/what.ts";
import { redactieQueries } from "../../queries/redactie-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { RedactieFrame } from "../redactie-frame/redactie-frame.tsx";
import { toQuestionTools } from "../upkeep-frame/to-question-tools.tsx";
import { toUpkeep } from "./to-upkeep.ts";
import { useColleagueWay } from "./use-colleague-way.tsx";

/** The very questions that makers are asked, answered by the wijkredactie: after a phone call, or from a card on paper. */
export function RedactieQuestionPage() {
  const { id } = useParams({ from: "/redactie/plek/$id/anders/$what" });
  const { place: { edit: words } } = redactieIn(useText());
  const found = useQuery(redactieQueries.place(id));
  return (
    <RedactieFrame title={words.title} isHeadedInside={found.data !== undefined}>
      {(me) => (found.data === undefined ? found.isError ? <RedactieTrouble error={found.error} /> : <SkeletonCards /> : <Asked managed={found.data} me={me} />)}
    </RedactieFrame>
  );
}

function Asked({ managed, me }: { managed: ManagedPlace; me: Me }) {
  const { what } = useParams({ from: "/redactie/plek/$id/anders/$what" });
  const { welke, deel } = useSearch({ from: "/redactie/plek/$id/anders/$what" });
  const { place: words } = redactieIn(useText());
  const now = useNow();
  const way = useColleagueWay(managed, me);
  const tools = toQuestionTools({ token: "", upkeep: toUpkeep(managed, me, now), today: toAmsterdamDay(now) });
  const { id, name } = managed.place;
  return (
    <div className="upkeep">
      <p><Link to="/redactie/plek/$id" params={{ id }}>{name}</Link></p>
      {managed.mayChange && isWhat(what) ? (
        <AnswerWayContext value={way}>
          <AnyQuestion key={`${what} ${welke} ${deel}`} what={what} which={welke} part={deel} tools={tools} />
        </AnswerWayContext>
      ) : (
        <h1 tabIndex={-1}>{words.readOnly}</h1>
      )}
    </div>
  );
}
