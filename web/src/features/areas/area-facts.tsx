import type { AreaAnswer } from "@schuifaan/shared/contract/areas";

import { useText } from "../../text/use-text.tsx";

type AreaFactsProps = { area: Pick<AreaAnswer, "level" | "inhabitants" | "year" | "indicative"> };

/** Under the map: by whose division it is drawn, and how well. */
export function AreaFacts({ area: { level, inhabitants, year, indicative } }: AreaFactsProps) {
  const { area: words } = useText();
  const facts = [
    words.edition(year),
    inhabitants === undefined ? undefined : words.inhabitants(inhabitants),
    indicative ? words.indicative : undefined,
    // Named areas are drawn by others; official borders may only be shown with their maker's name.
    level !== "named" && !indicative ? words.official : undefined,
  ];
  return <p className="soft area-facts">{facts.filter((part) => part !== undefined).join(" · ")}</p>;
}
