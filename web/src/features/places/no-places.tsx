import { Link } from "@tanstack/react-router";

import { useText } from "../../text/use-text.tsx";

type NoPlacesProps = {
  hasWords: boolean;
  hasChoices: boolean;
  /** The choice that leaves nothing over, and how many there are without it. */
  costly: { name: string; count: number; onDrop: () => void } | undefined;
  /** Undefined when there is nothing further away. */
  onWider: (() => void) | undefined;
  onClear: () => void;
};

/** Nothing found is never the end: there is always a way on. */
export function NoPlaces({ hasWords, hasChoices, costly, onWider, onClear }: NoPlacesProps) {
  const { app, finder: { empty } } = useText();
  const advice = hasWords ? empty.words : empty.text;
  return (
    <div className="notice">
      <h2>{empty.title}</h2>
      <p>{costly === undefined ? advice : empty.without(costly.name, costly.count)}</p>
      <div className="buttons">
        {costly !== undefined && (
          <button type="button" className="button" onClick={costly.onDrop}>
            {empty.drop(costly.name)}
          </button>
        )}
        {onWider !== undefined && (
          <button type="button" className="button" data-look={costly === undefined ? undefined : "ghost"} onClick={onWider}>
            {empty.wider}
          </button>
        )}
        {hasWords && (
          <Link className="button" data-look="ghost" to="/wijken">
            {app.notFound.areas}
          </Link>
        )}
        {(hasChoices || hasWords) && (
          <button type="button" className="button" data-look="quiet" onClick={onClear}>
            {empty.again}
          </button>
        )}
      </div>
      <p>
        <Link to="/plek-erbij">{app.tipPlace}</Link>
      </p>
    </div>
  );
}
