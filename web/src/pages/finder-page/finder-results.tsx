import { NoPlaces } from "../../features/places/no-places.tsx";
import { PlaceList } from "../../features/places/place-list.tsx";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { useStable } from "../../ui/use-stable.ts";
import { type Finder, middleOf, widen } from "./use-finder.ts";

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
      {places.length === 0 && <NothingFound finder={finder} />}
      <PlaceList
        places={places}
        total={found.total}
        today={finder.today}
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

function NothingFound({ finder: { view, ask, choose, setNear } }: { finder: Finder }) {
  const { box, words, types, runBys } = view;
  const showNearest = (from: NonNullable<typeof box>) => {
    setNear({ at: middleOf(from), isReader: false });
    ask({ words: undefined });
  };
  return (
    <NoPlaces
      hasWords={words !== undefined}
      hasChoices={types !== undefined || runBys !== undefined}
      onWider={box && (() => choose({ box: widen(box) }))}
      onNearest={box && (() => showNearest(box))}
      onClear={() => ask({ words: undefined, types: undefined, runBys: undefined })}
    />
  );
}
