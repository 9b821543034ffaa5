import "./tips.css";

import type { Address } from "@schuifaan/shared/domain/place";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { tipQueries } from "../../queries/tip-queries.ts";
import { formatMetres } from "../../text/format-distance.ts";
import { tipsIn } from "../../text/tips-in.ts";
import { useText } from "../../text/use-text.tsx";
import { KindTile } from "../../ui/kind-tile.tsx";

type AlikeListProps = { name: string; address: Pick<Address, "street" | "postcode" | "woonplaats"> };

/** “Wie doet dit al?”: what is near or alike, while somebody types. The number is read out, the list is there to look at. */
export function AlikeList({ name, address: { street, postcode, woonplaats } }: AlikeListProps) {
  const text = useText();
  const { alike: words } = tipsIn(text);
  const hasEnough = name.trim().length > 2 || postcode !== undefined || street !== undefined;
  const found = useQuery({ ...tipQueries.alike({ name, postcode, street, woonplaats }), enabled: hasEnough });
  const places = hasEnough ? (found.data?.places ?? []) : [];
  return (
    <>
      <output className="only-read">{places.length > 0 && words.count(places.length)}</output>
      {places.length > 0 && (
        <section className="alike" aria-labelledby="alike">
          <h2 id="alike">{words.title}</h2>
          <p>{words.text}</p>
          <ul>
            {places.map((place) => (
              <li key={place.id}>
                <Link to="/plek/$slug" params={{ slug: place.slug }}>
                  <KindTile type={place.type} />
                  <span>
                    <strong>{place.name}</strong>
                    {[
                      text.labels.type[place.type],
                      place.areaName,
                      place.distanceInMetres !== undefined && words.far(formatMetres(place.distanceInMetres, text)),
                      place.isSameName && words.same,
                    ].filter((part) => typeof part === "string").join(" · ")}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
