import type { PlannedActivity } from "@schuifaan/shared/contract/activities";
import type { AreaAnswer } from "@schuifaan/shared/contract/areas";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { Place } from "@schuifaan/shared/domain/place";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import Printer from "lucide-react/icons/printer";

import { PosterSheet } from "../../features/poster/poster-sheet.tsx";
import { activityQueries } from "../../queries/activity-queries.ts";
import { isNotFound } from "../../queries/api-problem.ts";
import { placeQueries } from "../../queries/place-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { useSiteAddress } from "../../queries/use-site-address.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { NotFoundPage } from "../not-found-page/not-found-page.tsx";
import { PageHead } from "../page-head/page-head.tsx";

/** The week of an area as a sheet for on a door, and the button that prints it. */
export function PosterPage() {
  const { code } = useParams({ from: "/wijk/$code/poster" });
  const { app, area: words } = useText();
  const around = useQuery(placeQueries.aroundArea(code));
  const planned = useInfiniteQuery(activityQueries.weekIn(code));
  if (around.data !== undefined && planned.data !== undefined) {
    const activities = planned.data.pages[0]?.activities ?? [];
    const places = around.data.places.filter(({ areaCodes }) => areaCodes.some((own) => own === code));
    // Those beside the area come after its own: where one of them is, all of its own are.
    const hasAllPlaces = around.data.isComplete || places.length < around.data.places.length;
    const isWhole = !planned.hasNextPage && hasAllPlaces;
    return <Poster key={planned.dataUpdatedAt} area={around.data.area} activities={activities} places={places} isWhole={isWhole} />;
  }
  if (isNotFound(around.error)) return <NotFoundPage />;
  const failed = [around, planned].find(({ isError }) => isError);
  return (
    <main className="page" id="inhoud">
      <h1 tabIndex={-1}>{failed === undefined ? app.loading : app.failed.title}</h1>
      {failed === undefined ? (
        <SkeletonCards />
      ) : (
        <RetryNotice message={words.failed} action={app.tryAgain} onRetry={() => void Promise.all([around.refetch(), planned.refetch()])} />
      )}
    </main>
  );
}

type PosterProps = {
  area: AreaAnswer;
  activities: readonly PlannedActivity[];
  places: readonly Place[];
  /** False for a large town, of which one answer does not tell the whole week. */
  isWhole: boolean;
};

function Poster({ area: { code, name }, activities, places, isWhole }: PosterProps) {
  const { poster } = useText();
  const site = useSiteAddress();
  const now = useNow();
  const today = toAmsterdamDay(now);
  return (
    <main className="page poster-page" id="inhoud">
      <PageHead title={poster.title(name)} description={poster.text} path={`/wijk/${code}`} />
      <Link className="back" to="/wijk/$code" params={{ code }}>
        <ArrowLeft className="icon" aria-hidden="true" />
        {poster.back(name)}
      </Link>
      <div className="poster-intro">
        <h1 tabIndex={-1}>{poster.title(name)}</h1>
        <p>{isWhole ? poster.text : poster.tooMuch}</p>
        {isWhole && (
          <button type="button" className="button" onClick={() => window.print()}>
            <Printer className="icon" aria-hidden="true" />
            {poster.print}
          </button>
        )}
      </div>
      {isWhole && (
        <PosterSheet
          key={today}
          area={name}
          activities={activities.filter(({ endsAt }) => Date.parse(endsAt) > now)}
          places={places}
          today={today}
          address={site === "" ? "" : `${site}/wijk/${code}`}
        />
      )}
    </main>
  );
}
