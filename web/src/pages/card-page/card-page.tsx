import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { Place } from "@schuifaan/shared/domain/place";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import Printer from "lucide-react/icons/printer";

import { PaperCard } from "../../features/place/paper-card.tsx";
import { isNotFound } from "../../queries/api-problem.ts";
import { placeQueries } from "../../queries/place-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { useSiteAddress } from "../../queries/use-site-address.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { NotFoundPage } from "../not-found-page/not-found-page.tsx";
import { PageHead } from "../page-head/page-head.tsx";

export function CardPage() {
  const { slug } = useParams({ from: "/plek/$slug/kaartje" });
  const { app, place: words } = useText();
  const found = useQuery(placeQueries.bySlug(slug));

  if (found.data !== undefined) return <Card place={found.data} />;
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

/** The sheet as it comes out of the printer, and the button that sends it there. */
function Card({ place }: { place: Place }) {
  const { card } = useText().along;
  const site = useSiteAddress();
  const today = toAmsterdamDay(useNow());
  return (
    <main className="page card-page" id="inhoud">
      <PageHead title={card.title(place.name)} description={card.text} path={`/plek/${place.slug}`} />
      <Link className="back" to="/plek/$slug" params={{ slug: place.slug }}>
        <ArrowLeft className="icon" aria-hidden="true" />
        {card.back(place.name)}
      </Link>
      <div className="card-intro">
        <h1 tabIndex={-1}>{card.title(place.name)}</h1>
        <p>{card.text}</p>
        <button type="button" className="button" onClick={() => window.print()}>
          <Printer className="icon" aria-hidden="true" />
          {card.print}
        </button>
      </div>
      <PaperCard place={place} today={today} address={`${site}/plek/${place.slug}`} />
    </main>
  );
}
