import type { AreaSummary } from "@schuifaan/shared/contract/areas";
import { toSortName } from "@schuifaan/shared/domain/fold-words";

import { useText } from "../../text/use-text.tsx";
import { AreaLinks } from "./area-links.tsx";

/** Many areas by their first letter, as in a telephone book, with the letters above to jump to. */
export function AreaLetters({ areas }: { areas: readonly AreaSummary[] }) {
  const { area } = useText();
  const letters = groupByLetter(areas);
  return (
    <>
      <nav className="letters" aria-label={area.find.letters}>
        {letters.map(([letter]) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(([letter, ofLetter]) => (
        <section className="area-group" key={letter} id={`letter-${letter}`}>
          <h2>{letter}</h2>
          <AreaLinks areas={ofLetter} />
        </section>
      ))}
    </>
  );
}

/** "’s-Gravenhage" stands under G, where people look for it. */
function groupByLetter(areas: readonly AreaSummary[]): [letter: string, areas: AreaSummary[]][] {
  const groups = new Map<string, AreaSummary[]>();
  for (const area of areas) {
    const letter = (toSortName(area.name)[0] ?? area.name).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), area]);
  }
  return [...groups].toSorted(([one], [other]) => one.localeCompare(other));
}
