import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";

import { isNotFound } from "../../queries/api-problem.ts";
import { placeQueries } from "../../queries/place-queries.ts";
import { useKeepArea } from "../../queries/use-keep-area.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { NotFoundPage } from "../not-found-page/not-found-page.tsx";
import { PlaceStory } from "./place-story.tsx";

export function PlacePage() {
  const { slug } = useParams({ from: "/plek/$slug" });
  const { app, place: words } = useText();
  const found = useQuery(placeQueries.bySlug(slug));
  useKeepArea(found.data && { place: found.data.slug });

  if (found.data !== undefined) return <PlaceStory place={found.data} />;
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
