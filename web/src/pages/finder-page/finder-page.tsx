import "./finder-page.css";

import ListIcon from "lucide-react/icons/list";
import MapIcon from "lucide-react/icons/map";

import { useText } from "../../text/use-text.tsx";
import { useIsWide } from "../../ui/use-is-wide.ts";
import { PageHead } from "../page-head/page-head.tsx";
import { FinderMap } from "./finder-map.tsx";
import { FinderPanel } from "./finder-panel.tsx";
import { useFinder } from "./use-finder.ts";

/** List and map beside each other; a phone shows one of the two, the list first. */
export function FinderPage() {
  const { app, finder: words } = useText();
  const finder = useFinder();
  const isWide = useIsWide();
  const isMapShown = finder.view.show === "kaart";

  return (
    <main className="finder" id="inhoud" data-show={finder.view.show}>
      <PageHead title={words.title} description={app.description} />
      <FinderPanel finder={finder} isWide={isWide} />
      <div className="finder-map">{(isWide || isMapShown) && <FinderMap finder={finder} isWide={isWide} />}</div>
      <button
        type="button"
        className="button switch"
        onClick={() => finder.choose({ show: isMapShown ? "lijst" : "kaart" })}
      >
        {isMapShown ? <ListIcon className="icon" aria-hidden="true" /> : <MapIcon className="icon" aria-hidden="true" />}
        {isMapShown ? words.view.list : words.view.map}
      </button>
    </main>
  );
}
