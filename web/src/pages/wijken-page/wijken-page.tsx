import { useState } from "react";

import { SearchBox } from "../../features/search/search-box.tsx";
import { useText } from "../../text/use-text.tsx";
import { PageHead } from "../page-head/page-head.tsx";
import { AllAreas } from "./all-areas.tsx";
import { NamedAreas } from "./named-areas.tsx";

/** To find an area by its name, or by the town it lies in. */
export function WijkenPage() {
  const { area } = useText();
  const [words, setWords] = useState<string>();
  return (
    <main className="page" id="inhoud">
      <PageHead title={area.find.title} description={area.find.text} />
      <h1 tabIndex={-1}>{area.find.title}</h1>
      <p>{area.find.text}</p>
      <SearchBox label={area.find.label} placeholder={area.find.placeholder} words={words} onType={setWords} onSubmit={setWords} />
      {words === undefined ? <AllAreas /> : <NamedAreas words={words} />}
    </main>
  );
}
