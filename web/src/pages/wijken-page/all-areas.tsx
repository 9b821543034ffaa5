import type { AreaSummary } from "@schuifaan/shared/contract/areas";
import { useQuery } from "@tanstack/react-query";

import { AreaLinks } from "../../features/areas/area-links.tsx";
import { placesFirst } from "../../features/areas/places-first.ts";
import { areaQueries } from "../../queries/area-queries.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";

/**
 * Towns with places first, then the areas people have a name for, town by town; the areas of CBS are one step further,
 * on the town's page. Towns without places wait behind a fold: a whole country of them would bury the rest.
 */
export function AllAreas() {
  const { app, area } = useText();
  const gemeenten = useQuery(areaQueries.gemeenten());
  const named = useQuery(areaQueries.named());
  if (gemeenten.isError || named.isError) {
    const retry = () => {
      void gemeenten.refetch();
      void named.refetch();
    };
    return <RetryNotice message={area.failed} action={app.tryAgain} onRetry={retry} />;
  }
  if (!gemeenten.isSuccess || !named.isSuccess) return <SkeletonCards />;
  const withPlaces = gemeenten.data.areas.filter(({ placeCount }) => placeCount > 0);
  const others = gemeenten.data.areas.filter(({ placeCount }) => placeCount === 0);
  return (
    <>
      <AreaLinks areas={withPlaces} />
      {groupByGemeente(named.data.areas, area.find.elsewhere).map(([name, areas]) => (
        <section className="area-group" key={name}>
          <h2>{name}</h2>
          <AreaLinks areas={placesFirst(areas)} />
        </section>
      ))}
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

function groupByGemeente(areas: readonly AreaSummary[], elsewhere: string): [name: string, areas: AreaSummary[]][] {
  const groups = new Map<string, AreaSummary[]>();
  for (const area of areas) {
    const name = area.gemeenteName ?? elsewhere;
    groups.set(name, [...(groups.get(name) ?? []), area]);
  }
  return [...groups].toSorted(([one], [other]) => one.localeCompare(other));
}
