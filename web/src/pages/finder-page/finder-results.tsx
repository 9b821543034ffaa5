import { FeelingHelp } from "../../features/search/feeling-help.tsx";
import { PlaceList } from "../../features/places/place-list.tsx";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { useStable } from "../../ui/use-stable.ts";
import { NothingFound } from "./nothing-found.tsx";
import type { Finder } from "./use-finder.ts";

type FinderResultsProps = { finder: Finder; isWide: boolean };

export function FinderResults({ finder, isWide }: FinderResultsProps) {
  const { app, finder: words } = useText();
  const { found, places, view, choose, focusOn } = finder;
  const showOnMap = (slug: string) => {
    const place = places.find((other) => other.slug === slug);
    if (place !== undefined) focusOn(slug, place);
    choose({ place: slug, show: isWide ? view.show : "kaart" });
  };
  const stableShowOnMap = useStable(showOnMap);
  const more = useStable(found.more);

  if (found.total === undefined) {
    return found.hasFailed ? <RetryNotice message={words.failed} action={app.tryAgain} onRetry={found.retry} /> : <SkeletonCards />;
  }
  return (
    <>
      {found.hasFailed && <RetryNotice message={app.stale} action={app.tryAgain} onRetry={found.retry} />}
      <Heard finder={finder} />
      {found.total === 0 && <NothingFound finder={finder} />}
      <PlaceList
        places={places}
        total={found.total}
        exactCount={found.exactCount}
        selected={view.place}
        hovered={finder.hovered}
        hasMore={found.hasMore}
        isBusy={found.isBusy}
        isShown={isWide || view.show === "lijst"}
        onHover={finder.setHovered}
        onShowOnMap={stableShowOnMap}
        onMore={more}
      />
    </>
  );
}

/** What must be said about the answer before the list: a kind word, or that a part of the words was left out. */
function Heard({ finder: { found: { understood, facets }, view: { choices }, choose } }: { finder: Finder }) {
  const { understood: heard } = useText().finder;
  if (understood === undefined) return null;
  const { welcome = [] } = choices;
  const canCallFirst = !welcome.includes("call_first_ok") && facets?.["welcome=call_first_ok"] !== 0;
  return (
    <>
      {understood.isFeeling && (
        <FeelingHelp onCallFirst={canCallFirst ? () => choose({ choices: { ...choices, welcome: [...welcome, "call_first_ok"] } }) : undefined} />
      )}
      {understood.result === "other" && understood.exactCount > 0 && <p className="search-notice">{heard.other}</p>}
    </>
  );
}
