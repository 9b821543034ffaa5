import { useNavigate } from "@tanstack/react-router";
import type { MouseEvent } from "react";

import { useText } from "../../text/use-text.tsx";

type PlaceLinkProps = { slug: string; name: string; onHover: ((slug: string | undefined) => void) | undefined };

/**
 * Stretched over the whole card (place-card.css), so its hover is the hover of the card. The router's own Link works out
 * its address anew whenever the address of the page changes, which every pan does: fifty of them made panning stutter. The language is
 * the only part of the page's address that goes along.
 */
export function PlaceLink({ slug, name, onHover }: PlaceLinkProps) {
  const { language } = useText();
  const navigate = useNavigate();
  const enter = () => onHover?.(slug);
  const leave = () => onHover?.(undefined);
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate({ to: "/plek/$slug", params: { slug } });
  };
  return (
    <a
      href={language === "en" ? `/plek/${slug}?taal=en` : `/plek/${slug}`}
      onClick={open}
      onMouseEnter={enter}
      onMouseLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      {name}
    </a>
  );
}
