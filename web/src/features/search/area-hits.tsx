import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { areaQueries } from "../../queries/area-queries.ts";
import { useText } from "../../text/use-text.tsx";

/** Areas whose name is like the words: often somebody who types "Spangen" wants to see Spangen. */
export function AreaHits({ words }: { words: string }) {
  const { finder } = useText();
  const found = useQuery(areaQueries.byName(words));
  const areas = found.data?.areas ?? [];
  if (areas.length === 0) return null;
  return (
    <ul className="area-hits" aria-label={finder.search.areas}>
      {areas.map(({ code, year, name, gemeenteName, placeCount }) => (
        <li key={`${code}-${year}`}>
          <Link className="button" data-look="quiet" to="/wijk/$code" params={{ code }}>
            {finder.search.area(gemeenteName === undefined || gemeenteName === name ? name : `${name}, ${gemeenteName}`, placeCount)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
