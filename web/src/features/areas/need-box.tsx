import type { Place } from "@schuifaan/shared/domain/place";
import { Link } from "@tanstack/react-router";
import HandHeart from "lucide-react/icons/hand-heart";
import { useState } from "react";

import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

type NeedBoxProps = { places: readonly Pick<Place, "id" | "slug" | "name" | "needs">[] };

const AT_FIRST = 6;

/** What the places of an area look for, each with the place to go to; nothing at all when they look for nothing. */
export function NeedBox({ places }: NeedBoxProps) {
  const { area, labels } = useText();
  const [isAll, setAll] = useState(false);
  const needs = places.flatMap(({ slug, name, needs: own }) => own.map((need) => ({ ...need, slug, name })));
  if (needs.length === 0) return null;
  return (
    <Box title={area.needs.title} className="area-needs">
      <p className="soft">{area.needs.text}</p>
      <ul>
        {(isAll ? needs : needs.slice(0, AT_FIRST)).map(({ id, kind, text, slug, name }) => (
          <li key={id}>
            <HandHeart className="icon" aria-hidden="true" />
            <p>
              <strong>{labels.need[kind]}</strong>
              <span className="block">{text}</span>
              <Link to="/plek/$slug" params={{ slug }}>
                {name}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {!isAll && needs.length > AT_FIRST && (
        <p className="buttons">
          <button type="button" className="button" data-look="ghost" onClick={() => setAll(true)}>
            {area.needs.all(needs.length)}
          </button>
        </p>
      )}
    </Box>
  );
}
