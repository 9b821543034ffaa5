import type { Place } from "@schuifaan/shared/domain/place";

import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";
import { tellListing } from "./tell-listing.ts";

/** What the page says now, short enough to look through while standing. */
export function ListingLines({ place, today }: { place: Place; today: string }) {
  const text = useText();
  return (
    <dl className="listing-lines">
      {tellListing(place, today, text).map(({ label, value, isUnknown = false, isOwn = false }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={isUnknown ? "soft" : undefined}>{isOwn ? <OwnWords>{value}</OwnWords> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
