import type { Told } from "@schuifaan/shared/contract/tips";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";

import { keepTip } from "../../features/tips/kept-tips.ts";
import { WrongChoices } from "../../features/tips/wrong-choices.tsx";
import { placeQueries } from "../../queries/place-queries.ts";
import { tipsIn } from "../../text/tips-in.ts";
import { useText } from "../../text/use-text.tsx";
import { BackToPlace } from "../form-page/back-to-place.tsx";
import { FormPage } from "../form-page/form-page.tsx";
import { PlaceOnItsWay } from "../form-page/place-on-its-way.tsx";

/** “Klopt dit niet? Zeg het”: one press says what. */
export function KloptNietPage() {
  const { slug } = useParams({ from: "/plek/$slug/klopt-niet" });
  const found = useQuery(placeQueries.bySlug(slug));
  const place = found.data;
  const { wrong: words } = tipsIn(useText());
  const navigate = useNavigate();
  const goOn = ({ token }: Told) => {
    keepTip(token, true);
    void navigate({ to: "/melding/$token", params: { token }, replace: true });
  };
  if (place === undefined) return <PlaceOnItsWay found={found} />;
  return (
    <FormPage title={words.title} back={<BackToPlace slug={place.slug} name={place.name} />}>
      <p className="lead">{words.intro(place.name)}</p>
      <WrongChoices place={place.id} onTold={goOn} />
      <p className="soft">{words.nameless}</p>
    </FormPage>
  );
}
