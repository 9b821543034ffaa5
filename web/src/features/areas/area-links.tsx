import type { AreaSummary } from "@schuifaan/shared/contract/areas";
import { Link } from "@tanstack/react-router";

import { useText } from "../../text/use-text.tsx";

type AreaLinksProps = { areas: readonly AreaSummary[]; withGemeente?: boolean };

export function AreaLinks({ areas, withGemeente = false }: AreaLinksProps) {
  const { area } = useText();
  return (
    <ul className="area-links">
      {areas.map(({ code, year, name, gemeenteName, placeCount }) => (
        <li key={`${code}-${year}`}>
          <Link to="/wijk/$code" params={{ code }}>
            <strong>{name}</strong>
            <span className="soft">
              {withGemeente && gemeenteName !== undefined && gemeenteName !== name ? `${gemeenteName} · ` : ""}
              {area.places(placeCount)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
