import type { AreaSummary } from "@schuifaan/shared/contract/areas";
import { useQuery } from "@tanstack/react-query";

import { AreaLetters } from "../../features/areas/area-letters.tsx";
import { AreaLinks } from "../../features/areas/area-links.tsx";
import { placesFirst } from "../../features/areas/places-first.ts";
import { areaQueries } from "../../queries/area-queries.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";

/** More towns than fit on a screen: then they stand by letter, and their areas only on their own pages. */
const MANY = 16;

/**
 * Towns with places first, then the areas people have a name for, town by town; the areas of CBS are one step further,
 * on the town's page. Towns without places wait behind a fold: a whole country of them would bury the rest.
 */
export function AllAreas() {
  const { app, area } = useText();
  const gemeenten = useQuery(areaQueries.gemeenten());
  const withPlaces = gemeenten.data?.areas.filter(({ placeCount }) => placeCount > 0) ?? [];
  const others = gemeenten.data?.areas.filter(({ placeCount }) => placeCount === 0) ?? [];
  if (gemeenten.isError) return <RetryNotice message={area.failed} action={app.tryAgain} onRetry={() => void gemeenten.refetch()} />;
  if (!gemeenten.isSuccess) return <SkeletonCards />;
  return (
    <>
      {withPlaces.length > MANY ? (
        <AreaLetters areas={withPlaces} />
      ) : (
        <>
          <AreaLinks areas={withPlaces} />
          <NamedByGemeente />
        </>
      )}
      {others.length > 0 && (
        <details className="area-fold" open={withPlaces.length === 0}>
          <summary className="button" data-look="ghost">
            {area.find.others(others.length)}
          </summary>
          <AreaLinks areas={others} />
        </details>
      )}
    </>
  );
}

function NamedByGemeente() {
  const { app, area } = useText();
  const named = useQuery(areaQueries.named());
  if (named.isError) return <RetryNotice message={area.failed} action={app.tryAgain} onRetry={() => void named.refetch()} />;
  if (!named.isSuccess) return <SkeletonCards />;
  return groupByGemeente(named.data.areas, area.find.elsewhere).map(([name, areas]) => (
    <section className="area-group" key={name}>
      <h2>{name}</h2>
      <AreaLinks areas={placesFirst(areas)} />
    </section>
  ));
}

function groupByGemeente(areas: readonly AreaSummary[], elsewhere: string): [name: string, areas: AreaSummary[]][] {
  const groups = new Map<string, AreaSummary[]>();
  for (const area of areas) {
    const name = area.gemeenteName ?? elsewhere;
    groups.set(name, [...(groups.get(name) ?? []), area]);
  }
  return [...groups].toSorted(([one], [other]) => one.localeCompare(other));
}
