import type { Place } from "@schuifaan/shared/domain/place";

import { formatDate } from "../../text/format-date.ts";
import { useText } from "../../text/use-text.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { PosterDoors } from "./poster-doors.tsx";

type PosterFootProps = {
  doors: readonly Place[];
  names: ReadonlyMap<string, string>;
  detail: "all" | "phones";
  today: string;
  address: string;
};

/** Where it is, the way to everything else, and how old the paper is. */
export function PosterFoot({ doors, names, detail, today, address }: PosterFootProps) {
  const text = useText();
  const { poster, app } = text;
  return (
    <footer>
      <div>
        <PosterDoors places={doors} names={names} detail={detail} />
        <p>{poster.scan}</p>
        <p className="poster-small">
          {checkedOn(doors, today, text)} {doors.some(({ demo }) => demo) && app.demoBanner} <span className="poster-address">{address.replace(/^https?:\/\//, "")}</span>
        </p>
      </div>
      {address !== "" && <QrCode text={address} label={poster.qr(address)} />}
    </footer>
  );
}

/** The span of the last confirmations: one date would make the oldest look fresh. */
function checkedOn(places: readonly Place[], today: string, text: ReturnType<typeof useText>): string {
  const dates = places.flatMap(({ lastConfirmed }) => lastConfirmed ?? []).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return "";
  const tell = (date: string) => formatDate(date, today, text);
  return first === last ? text.poster.checked(tell(first)) : text.poster.checkedBetween(tell(first), tell(last));
}
