import type { Place } from "@schuifaan/shared/domain/place";

import { formatList } from "../../text/format-days.ts";
import { formatLanguage } from "../../text/format-language.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

type GoodToKnowProps = { place: Pick<Place, "languages" | "facilities" | "welcome"> };

export function GoodToKnow({ place: { languages, facilities, welcome } }: GoodToKnowProps) {
  const text = useText();
  const { know } = text.place;
  const parts = [
    { title: know.welcome, items: welcome.map((tag) => text.labels.welcome[tag]) },
    { title: know.facilities, items: facilities.map((facility) => text.labels.facility[facility]) },
  ].filter(({ items }) => items.length > 0);
  if (languages.length === 0 && parts.length === 0) return null;
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
      {languages.length > 0 && (
        <div>
          <h3>{know.languages}</h3>
          <p>{formatList(languages.map((code) => formatLanguage(code, text)), text)}</p>
        </div>
      )}
    </Box>
  );
}
