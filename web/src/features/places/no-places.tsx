import { useText } from "../../text/use-text.tsx";

type NoPlacesProps = {
  hasWords: boolean;
  hasChoices: boolean;
  /** Undefined when there is nothing further away. */
  onWider: (() => void) | undefined;
  onNearest: (() => void) | undefined;
  onClear: () => void;
};

/** Nothing found is never the end: there is always a way on. */
export function NoPlaces({ hasWords, hasChoices, onWider, onNearest, onClear }: NoPlacesProps) {
  const { finder } = useText();
  return (
    <div className="notice">
      <h2>{finder.empty.title}</h2>
      <p>{hasWords ? finder.empty.words : finder.empty.text}</p>
      <div className="buttons">
        {onWider !== undefined && (
          <button type="button" className="button" onClick={onWider}>
            {finder.empty.wider}
          </button>
        )}
        {onNearest !== undefined && (
          <button type="button" className="button" data-look="ghost" onClick={onNearest}>
            {finder.empty.nearest}
          </button>
        )}
        {(hasChoices || hasWords) && (
          <button type="button" className="button" data-look="quiet" onClick={onClear}>
            {finder.filters.clear}
          </button>
        )}
      </div>
    </div>
  );
}
