import type { Address, Place } from "@schuifaan/shared/domain/place";

import { useText } from "../../text/use-text.tsx";

type PosterDoorsProps = { places: readonly Place[]; /** By id, in short. */ names: ReadonlyMap<string, string>; detail: "all" | "phones" };

/** Where to go and whom to call: for who has only this paper. */
export function PosterDoors({ places, names, detail }: PosterDoorsProps) {
  const { poster } = useText();
  const shown = detail === "all" ? places : places.filter(({ contact }) => contact.phone !== undefined);
  if (shown.length === 0) return null;
  return (
    <section className="poster-doors" data-detail={detail} data-many={shown.length > 1}>
      <h3>{detail === "all" ? poster.doors : poster.phones}</h3>
      <ul>
        {shown.map(({ id, name, address, entrance, contact }) => (
          <li key={id}>
            <strong>{detail === "all" ? name : (names.get(id) ?? name)}</strong> {detail === "all" && [whereOf(address), entrance].filter((part) => part !== undefined && part !== "").join(" ")}{" "}
            {contact.phone !== undefined && (
              <span className="poster-phone">{detail === "all" ? poster.phone(contact.phone) : contact.phone}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function whereOf({ street, houseNumber, hint }: Address): string {
  const line = [street, houseNumber].filter((part) => part !== undefined).join(" ");
  const where = line === "" ? hint : line;
  return where === undefined ? "" : `${where.replace(/\.$/, "")}.`;
}
