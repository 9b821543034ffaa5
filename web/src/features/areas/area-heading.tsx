import type { AreaAnswer } from "@schuifaan/shared/contract/areas";

import { useText } from "../../text/use-text.tsx";

type AreaHeadingProps = { area: AreaAnswer };

/** What it is called, and what kind of area that is. */
export function AreaHeading({ area }: AreaHeadingProps) {
  const { area: words } = useText();
  const { name, level, gemeenteName, aliases } = area;
  const kind = [gemeenteName === name ? undefined : gemeenteName, words.level[level]];
  return (
    <header className="area-heading">
      <p className="soft">{kind.filter((part) => part !== undefined).join(" · ")}</p>
      <h1 tabIndex={-1}>{name}</h1>
      {aliases.length > 0 && <p>{words.alsoCalled(aliases.join(", "))}</p>}
    </header>
  );
}
