import type { AreaSummary } from "@schuifaan/shared/contract/areas";

import { useText } from "../../text/use-text.tsx";

type AreaButtonsProps = { areas: readonly AreaSummary[]; onChoose: (code: string) => void };

/** As AreaLinks, for where choosing an area changes the page one is on. */
export function AreaButtons({ areas, onChoose }: AreaButtonsProps) {
  const { area } = useText();
  return (
    <ul className="area-links">
      {areas.map(({ code, year, name, gemeenteName, placeCount }) => (
        <li key={`${code}-${year}`}>
          <button type="button" onClick={() => onChoose(code)}>
            <strong>{name}</strong>
            <span className="soft">
              {gemeenteName !== undefined && gemeenteName !== name ? `${gemeenteName} · ` : ""}
              {area.places(placeCount)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
