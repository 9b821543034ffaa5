import type { AreaSummary } from "@schuifaan/shared/contract/areas";
import { useQuery } from "@tanstack/react-query";

import { AreaLinks } from "../../features/areas/area-links.tsx";
import { areaQueries } from "../../queries/area-queries.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";

/** Towns first, each with the areas people have a name for; the areas of CBS are one step further, on the town's page. */
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
  return (
    <>
      <AreaLinks areas={gemeenten.data.areas} />
      {groupByGemeente(named.data.areas, area.find.elsewhere).map(([name, areas]) => (
        <section className="area-group" key={name}>
          <h2>{name}</h2>
          <AreaLinks areas={areas} />
        </section>
      ))}
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
