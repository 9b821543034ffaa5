import type { Place } from "@schuifaan/shared/domain/place";
import { Link } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";

import { useText } from "../../text/use-text.tsx";

/** To the smallest area people have a name for; whoever came by a link from elsewhere finds its neighbours there. */
export function BackLink({ place: { areaCodes, areaName } }: { place: Pick<Place, "areaCodes" | "areaName"> }) {
  const { place } = useText();
  const code = areaCodes[0];
  const icon = <ArrowLeft className="icon" aria-hidden="true" />;
  if (code === undefined || areaName === undefined) {
    return (
      <Link className="back" to="/">
        {icon}
        {place.backToAll}
      </Link>
    );
  }
  return (
    <Link className="back" to="/wijk/$code" params={{ code }}>
      {icon}
      {place.backToArea(areaName)}
    </Link>
  );
}
