import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";

import { areaQueries } from "../../queries/area-queries.ts";
import { isNotFound } from "../../queries/api-problem.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { NotFoundPage } from "../not-found-page/not-found-page.tsx";
import { WijkStory } from "./wijk-story.tsx";

export function WijkPage() {
  const { code } = useParams({ from: "/wijk/$code" });
  const { app, area: words } = useText();
  const found = useQuery(areaQueries.byCode(code));

  if (found.data !== undefined) return <WijkStory key={code} area={found.data} />;
  if (isNotFound(found.error)) return <NotFoundPage />;
  return (
    <main className="page" id="inhoud">
      <h1 tabIndex={-1}>{found.isError ? app.failed.title : app.loading}</h1>
      {found.isError ? (
        <RetryNotice message={words.failed} action={app.tryAgain} onRetry={() => void found.refetch()} />
      ) : (
        <SkeletonCards />
      )}
    </main>
  );
}
