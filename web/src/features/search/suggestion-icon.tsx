import type { Suggestion } from "@schuifaan/shared/contract/suggestions";
import CalendarDays from "lucide-react/icons/calendar-days";
import MapIcon from "lucide-react/icons/map";
import MapPin from "lucide-react/icons/map-pin";
import Tag from "lucide-react/icons/tag";

import { KindTile } from "../../ui/kind-tile.tsx";

const ICONS = { area: MapIcon, category: Tag, activity: CalendarDays, address: MapPin };

export function SuggestionIcon({ suggestion }: { suggestion: Suggestion }) {
  if (suggestion.kind === "place") return <KindTile type={suggestion.type} />;
  const Icon = ICONS[suggestion.kind];
  return <Icon className="icon" aria-hidden="true" />;
}
