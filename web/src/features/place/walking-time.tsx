import { distanceInMetres, type Point } from "@schuifaan/shared/domain/point";
import Footprints from "lucide-react/icons/footprints";
import { useState } from "react";

import { formatDistance } from "../../text/format-distance.ts";
import { useText } from "../../text/use-text.tsx";

type Position = { kind: "found"; near: Point } | { kind: "denied" } | { kind: "failed" };
type WalkingTimeProps = { to: Point; askPosition: () => Promise<Position> };

/** How far it is from where the reader stands. Reckoned here: the position goes nowhere, not even to our own server. */
export function WalkingTime({ to, askPosition }: WalkingTimeProps) {
  const text = useText();
  const { walk } = text.place.way;
  const [answer, setAnswer] = useState<Position | { kind: "not asked" | "asking" }>({ kind: "not asked" });
  const ask = async () => {
    setAnswer({ kind: "asking" });
    setAnswer(await askPosition());
  };
  const sentence = () => {
    if (answer.kind === "not asked") return walk.why;
    return answer.kind === "found" ? walk.about(formatDistance(distanceInMetres(answer.near, to), text)) : walk[answer.kind];
  };
  return (
    <div className="walking-time">
      {answer.kind !== "found" && (
        <button type="button" className="button" data-look="quiet" onClick={() => void ask()}>
          <Footprints className="icon" aria-hidden="true" />
          {walk.ask}
        </button>
      )}
      <output className={answer.kind === "found" ? "walk-found" : "soft"}>{sentence()}</output>
    </div>
  );
}
