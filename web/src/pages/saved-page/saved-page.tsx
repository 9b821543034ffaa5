import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { Link } from "@tanstack/react-router";

import { useSavedPlaces } from "../../features/favourites/saved-places.ts";
import { KeptTipList } from "../../features/tips/kept-tip-list.tsx";
import { useNow } from "../../queries/use-now.ts";
import { useText } from "../../text/use-text.tsx";
import { PageHead } from "../page-head/page-head.tsx";
import { SavedPlace } from "./saved-place.tsx";

/** The places that this device keeps; nobody else knows of them, our own server neither. */
export function SavedPage() {
  const { saved } = useText().along;
  const ids = useSavedPlaces();
  const today = toAmsterdamDay(useNow());
  return (
    <main className="page" id="inhoud">
      <PageHead title={saved.title} description={saved.text} />
      <h1 tabIndex={-1}>{saved.title}</h1>
      {ids.length > 0 ? (
        <>
          <p className="soft">{saved.text}</p>
          <ul className="cards">
            {ids.map((id) => (
              <li key={id} className="saved-place">
                <SavedPlace id={id} today={today} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <div className="notice">
          <p>{saved.none}</p>
          <Link className="button" to="/">
            {saved.find}
          </Link>
        </div>
      )}
      <KeptTipList />
    </main>
  );
}
