import type { Place } from "@schuifaan/shared/domain/place";

import { formatList } from "../../text/format-days.ts";
import { formatLanguage } from "../../text/format-language.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

type GoodToKnowProps = { place: Pick<Place, "languages" | "facilities" | "welcome" | "runBy" | "operator"> };

export function GoodToKnow({ place: { languages, facilities, welcome, runBy, operator } }: GoodToKnowProps) {
  const text = useText();
  const { know } = text.place;
  const runner = operator ?? (runBy && text.labels.runBy[runBy]);
  const parts = [
    { title: know.welcome, items: welcome.map((tag) => text.labels.welcome[tag]) },
    // A room to borrow has a box of its own.
    { title: know.facilities, items: facilities.filter((facility) => facility !== "rentable_room").map((facility) => text.labels.facility[facility]) },
  ].filter(({ items }) => items.length > 0);
  const sentences = [
    { title: know.languages, words: formatList(languages.map((code) => formatLanguage(code, text)), text) },
    { title: know.runBy, words: runner ?? "" },
  ].filter(({ words }) => words !== "");
  if (sentences.length === 0 && parts.length === 0) return null;
  return (
    <Box title={know.title} className="know">
      {parts.map(({ title, items }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className="bullets">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
      {sentences.map(({ title, words }) => (
        <div key={title}>
          <h3>{title}</h3>
          <p>{words}</p>
        </div>
      ))}
    </Box>
  );
}
