import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";
import Bike from "lucide-react/icons/bike";
import BookOpen from "lucide-react/icons/book-open";
import Building2 from "lucide-react/icons/building-2";
import DoorOpen from "lucide-react/icons/door-open";
import Hammer from "lucide-react/icons/hammer";
import HandHeart from "lucide-react/icons/hand-heart";
import Headphones from "lucide-react/icons/headphones";
import HouseHeart from "lucide-react/icons/house-heart";
import MessageCircleQuestionMark from "lucide-react/icons/message-circle-question-mark";
import Shirt from "lucide-react/icons/shirt";
import Sofa from "lucide-react/icons/sofa";
import Soup from "lucide-react/icons/soup";
import Sprout from "lucide-react/icons/sprout";
import ToyBrick from "lucide-react/icons/toy-brick";
import Trees from "lucide-react/icons/trees";
import Trophy from "lucide-react/icons/trophy";
import Users from "lucide-react/icons/users";
import type { ComponentType, SVGProps } from "react";

import { ArchIcon } from "./arch-icon.tsx";

const ICONS: Record<PlaceType, ComponentType<SVGProps<SVGSVGElement>>> = {
  living_room: Sofa,
  community_house: HouseHeart,
  district_house: Building2,
  housing_room: DoorOpen,
  care_home_room: HandHeart,
  sports_canteen: Trophy,
  library_spot: BookOpen,
  faith_room: ArchIcon,
  meal_place: Soup,
  workshop: Hammer,
  swap_shop: Shirt,
  garden: Sprout,
  playground: ToyBrick,
  outdoor_spot: Trees,
  mobile_spot: Bike,
  group: Users,
  youth_spot: Headphones,
  info_point: MessageCircleQuestionMark,
};

/** The sign of a type of place; always beside its name, so it is hidden from screen readers. */
export function KindIcon({ type }: { type: PlaceType }) {
  const Icon = ICONS[type];
  return <Icon className="icon" aria-hidden="true" />;
}
