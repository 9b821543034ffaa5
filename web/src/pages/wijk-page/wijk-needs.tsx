import type { AreaAnswer } from "@schuifaan/shared/contract/areas";
import { useQuery } from "@tanstack/react-query";

import { NeedBox } from "../../features/areas/need-box.tsx";
import { isOffer } from "../../features/place/offers-of.ts";
import { placeQueries } from "../../queries/place-queries.ts";
import { useSeen } from "../page-map/use-seen.ts";

/** What places look for stands in their whole story, which is only fetched when the reader comes near. */
export function WijkNeeds({ area: { code } }: { area: Pick<AreaAnswer, "code"> }) {
  const [frame, isSeen] = useSeen();
  const found = useQuery({ ...placeQueries.aroundArea(code), enabled: isSeen });
  const places = (found.data?.places ?? [])
    .filter(({ areaCodes }) => areaCodes.includes(code))
    .map(({ id, slug, name, needs }) => ({ id, slug, name, needs: needs.filter((need) => !isOffer(need)) }));
  return (
    <div className="wijk-needs" ref={frame}>
      <NeedBox places={places} />
    </div>
  );
}
