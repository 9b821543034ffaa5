import type { AreaAnswer } from "@schuifaan/shared/contract/areas";

import { useText } from "../../text/use-text.tsx";

type AreaHeadingProps = { area: AreaAnswer };

/** What it is called, what kind of area that is, and by whose division. */
export function AreaHeading({ area }: AreaHeadingProps) {
  const { area: words } = useText();
  const { name, level, gemeenteName, year, inhabitants, aliases, placeCount, indicative } = area;
  const kind = [gemeenteName === name ? undefined : gemeenteName, words.level[level]];
  const facts = [
    words.places(placeCount),
    inhabitants === undefined ? undefined : words.inhabitants(inhabitants),
    words.edition(year),
  ];
  return (
    <header className="area-heading">
      <p className="soft">{kind.filter((part) => part !== undefined).join(" · ")}</p>
      <h1 tabIndex={-1}>{name}</h1>
      {aliases.length > 0 && <p>{words.alsoCalled(aliases.join(", "))}</p>}
      <p className="soft">{facts.filter((part) => part !== undefined).join(" · ")}</p>
      {indicative && <p className="soft">{words.indicative}</p>}
    </header>
  );
}
