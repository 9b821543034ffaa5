import { useQuery } from "@tanstack/react-query";

import { AreaLinks } from "../../features/areas/area-links.tsx";
import { areaQueries } from "../../queries/area-queries.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";

export function NamedAreas({ words }: { words: string }) {
  const { app, area } = useText();
  const found = useQuery(areaQueries.byName(words));
  const areas = found.data?.areas ?? [];
  if (found.isError) return <RetryNotice message={area.failed} action={app.tryAgain} onRetry={() => void found.refetch()} />;
  return (
    <section className="area-group">
      <output>{found.isSuccess && (areas.length === 0 ? area.find.none : area.find.found(found.data.total))}</output>
      <AreaLinks areas={areas} withGemeente />
    </section>
  );
}
