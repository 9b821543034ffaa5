import type { ReactNode } from "react";

import { formatMetres, walkInMinutes } from "../../text/format-distance.ts";
import { useText } from "../../text/use-text.tsx";

type AreaNumbersProps = {
  places: { readonly count: number; readonly isWalkIn: boolean };
  /** Undefined while it is not known. */
  activities: number | undefined;
  /** From where the reader stands to the nearest place; undefined when they did not say where that is. */
  nearestInMetres: number | undefined;
  /** To ask where the reader is; null where that is no use. */
  children: ReactNode | null;
};

/** An area in three numbers. */
export function AreaNumbers({ places, activities, nearestInMetres, children }: AreaNumbersProps) {
  const text = useText();
  const { numbers } = text.area;
  const minutes = nearestInMetres === undefined ? undefined : walkInMinutes(nearestInMetres);
  const words = places.isWalkIn ? numbers.walkIn : numbers.places;
  return (
    <div className="area-numbers">
      <p>
        <b>{places.count}</b> {words(places.count)}
      </p>
      {activities !== undefined && (
        <p>
          <b>{activities}</b> {numbers.activities(activities)}
        </p>
      )}
      {children !== null && (
        <div className="area-nearest">
          {nearestInMetres === undefined ? (
            <p className="area-ask">{numbers.ask}</p>
          ) : (
            <p>
              <b>{minutes === undefined ? formatMetres(nearestInMetres, text) : numbers.minutes(minutes)}</b>{" "}
              {minutes === undefined ? numbers.far : numbers.walk}
            </p>
          )}
          {children}
        </div>
      )}
    </div>
  );
}
