import "../../features/upkeep/upkeep.css";

import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import type { ReactNode } from "react";

import { Invitation } from "../../features/upkeep/invitation.tsx";
import { LinkEnded } from "../../features/upkeep/link-ended.tsx";
import { isLinkEnded } from "../../features/upkeep/trouble-notice.tsx";
import { upkeepQueries } from "../../queries/upkeep-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { useReadyForOffline } from "./use-ready-for-offline.ts";

export type MakerTools = {
  readonly token: string;
  readonly upkeep: Upkeep;
  /** The day in Amsterdam. */
  readonly today: string;
};

type UpkeepFrameProps = {
  title: string;
  /** The first page itself has nothing to go back to. */
  isFirst?: boolean;
  children: (tools: MakerTools) => ReactNode;
};

/** Around every page behind a maker's link: fetches the listing, and is kind about a link that no longer works. */
export function UpkeepFrame({ title, isFirst = false, children }: UpkeepFrameProps) {
  const text = useText();
  const { token = "" } = useParams({ strict: false });
  const found = useQuery(upkeepQueries.byToken(token));
  const today = toAmsterdamDay(useNow());
  useReadyForOffline(token, found.isSuccess);
  return (
    <main className="page upkeep" id="inhoud">
      <PageTitle title={text.app.title(title)} />
      {found.data !== undefined && !isLinkEnded(found.error) ? (
        <>
          {!isFirst && (
            <Link className="back" to="/bijhouden/$token" params={{ token }}>
              <ArrowLeft className="icon" aria-hidden="true" />
              {upkeepIn(text).home.back}
            </Link>
          )}
          <Ready tools={{ token, upkeep: found.data, today }}>{children}</Ready>
        </>
      ) : isLinkEnded(found.error) ? (
        <LinkEnded />
      ) : (
        <OnTheWay isFailed={found.isError} onRetry={() => void found.refetch()} />
      )}
    </main>
  );
}

/** Who was asked to help says yes first; before that there is nothing to look after. */
function Ready({ tools, children }: { tools: MakerTools; children: UpkeepFrameProps["children"] }) {
  const isAsked = tools.upkeep.makers.some(({ isYou, hasSaidYes }) => isYou && !hasSaidYes);
  return isAsked ? <Invitation token={tools.token} upkeep={tools.upkeep} /> : children(tools);
}

function OnTheWay({ isFailed, onRetry }: { isFailed: boolean; onRetry: () => void }) {
  const text = useText();
  const { trouble } = upkeepIn(text);
  return (
    <>
      <h1 tabIndex={-1}>{isFailed ? trouble.title : text.app.loading}</h1>
      {isFailed ? <RetryNotice message={trouble.noAnswer} action={text.app.tryAgain} onRetry={onRetry} /> : <SkeletonCards />}
    </>
  );
}
