import "./paper-card.css";

import type { Place } from "@schuifaan/shared/domain/place";
import { type ReactNode, useRef } from "react";

import { formatConfirmedBy } from "../../text/format-confirmed.ts";
import { formatCost } from "../../text/format-money.ts";
import { useText } from "../../text/use-text.tsx";
import { KindTile } from "../../ui/kind-tile.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { PaperExtras } from "./paper-extras.tsx";
import { PaperTimes } from "./paper-times.tsx";
import { tellStatus } from "./tell-status.ts";
import { useFit } from "./use-fit.ts";

type PaperCardProps = {
  place: Place;
  today: string;
  /** Of the page of this place, for the QR code and for who types it over. */
  address: string;
};

/** One place on one sheet of A5, for who has no screen or would rather hold something. */
export function PaperCard({ place, today, address }: PaperCardProps) {
  const text = useText();
  const sheet = useRef<HTMLElement>(null);
  useFit(sheet);
  const { name, type, areaName, gemeenteName, entrance, cost, status, statusNote } = place;
  const where = [areaName, gemeenteName].filter((part) => part !== undefined).join(", ");
  const { door, cost: price, way } = text.place;
  return (
    <div className="paper-card-frame">
    <article className="paper-card" ref={sheet}>
      <header>
        <KindTile type={type} />
        <div>
          <h2>{name}</h2>
          <p>{[text.labels.type[type], where].filter((part) => part !== "").join(" · ")}</p>
        </div>
      </header>
      {status !== "active" && <p className="paper-status">{[tellStatus(place, today, text), statusNote].filter(Boolean).join(" ")}</p>}
      {entrance !== undefined && <PaperFact title={door.title}>{entrance}</PaperFact>}
      <PaperWelcome place={place} />
      <PaperTimes place={place} today={today} />
      {cost !== undefined && (
        <PaperFact title={price.title}>
          <strong>{formatCost(cost, text)}.</strong> {cost.note} {cost.amountInEuros > 0 && price.help}
        </PaperFact>
      )}
      <PaperFact title={way.title}>{tellWay(place)}</PaperFact>
      <PaperExtras place={place} today={today} />
      <PaperFoot place={place} today={today} address={address} />
    </article>
    </div>
  );
}

/** The address in one line; the words after it are what finds the door. */
function tellWay({ address, route, areaName, gemeenteName }: Place): string {
  const street = [address.street, address.houseNumber].filter((part) => part !== undefined).join(" ");
  const town = [address.postcode, address.woonplaats ?? gemeenteName].filter((part) => part !== undefined).join(" ");
  const lines = [[street === "" ? areaName : street, town].filter((part) => part !== undefined && part !== "").join(", "), address.hint, route];
  return lines.filter((line) => line !== undefined && line !== "").map((line) => `${line}.`.replace(/\.\.$/, ".")).join(" ");
}

function PaperFact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="paper-fact">
      <h3>{title}</h3>
      <div>{children}</div>
    </section>
  );
}

function PaperWelcome({ place: { firstVisit } }: { place: Pick<Place, "firstVisit"> }) {
  const { first } = useText().place;
  if (firstVisit === undefined) return null;
  const { text, hostFirstName } = firstVisit;
  const isNamed = hostFirstName === undefined || text.includes(hostFirstName);
  return (
    <section className="paper-fact paper-welcome">
      <h3>{first.title}</h3>
      <p>
        {text} {!isNamed && <strong>{first.host(hostFirstName)}.</strong>}
      </p>
    </section>
  );
}

function PaperFoot({ place, today, address }: PaperCardProps) {
  const text = useText();
  const { card } = text.along;
  const { phone, email } = place.contact;
  return (
    <footer>
      <div>
        {phone !== undefined && (
          <p>
            {card.call} <strong className="paper-phone">{phone}</strong>
          </p>
        )}
        {phone === undefined && email !== undefined && (
          <p>
            {card.mail} <strong>{email}</strong>
          </p>
        )}
        <p className="paper-small">{formatConfirmedBy(place, today, text).sentence}</p>
        {place.demo && <p className="paper-small">{card.sample}</p>}
        <p className="paper-small paper-address">{address.replace(/^https?:\/\//, "")}</p>
      </div>
      <figure>
        <QrCode text={address} label={card.qr(address)} />
        <figcaption className="paper-small">{card.scan}</figcaption>
      </figure>
    </footer>
  );
}
