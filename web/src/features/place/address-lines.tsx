import type { Place } from "@schuifaan/shared/domain/place";

import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";

type AddressLinesProps = { place: Pick<Place, "address" | "route" | "precision" | "areaName" | "gemeenteName"> };

export function AddressLines({ place: { address, route, precision, areaName, gemeenteName } }: AddressLinesProps) {
  const text = useText();
  const street = [address.street, address.houseNumber].filter((part) => part !== undefined).join(" ");
  const town = [address.postcode, address.woonplaats ?? gemeenteName].filter((part) => part !== undefined).join(" ");
  const lines = [street, street === "" ? (areaName ?? "") : "", town].filter((line) => line !== "");
  return (
    <>
      <address>
        {lines.map((line) => (
          <span className="block" key={line}>
            {line}
          </span>
        ))}
      </address>
      {address.hint !== undefined && <p><OwnWords>{address.hint}</OwnWords></p>}
      {route !== undefined && <p><OwnWords>{route}</OwnWords></p>}
      {precision !== "door" && <p className="soft">{text.place.way.about}</p>}
    </>
  );
}
