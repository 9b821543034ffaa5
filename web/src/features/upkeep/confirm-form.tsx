import { confirmListing, type Upkeep } from "@schuifaan/shared/contract/upkeep";
import { Link } from "@tanstack/react-router";
import CircleCheck from "lucide-react/icons/circle-check";

import { useMakerAction } from "../../queries/use-maker-action.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { BigChoice } from "./big-choice.tsx";
import { Confirmed } from "./confirmed.tsx";
import { ListingLines } from "./listing-lines.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";

type ConfirmFormProps = { token: string; upkeep: Upkeep; today: string };

export function ConfirmForm({ token, upkeep: { place }, today }: ConfirmFormProps) {
  const { confirm, home, change } = upkeepIn(useText());
  const action = useMakerAction(confirmListing, token, (renewed) => renewed);
  if (action.isSuccess) return <Confirmed token={token} place={place} />;
  return (
    <>
      <h1 tabIndex={-1}>{confirm.title}</h1>
      <TroubleNotice error={action.error} />
      <div className="three-choices">
        <button type="button" className="big" data-look="yes" disabled={action.isPending} onClick={() => action.mutate({ body: {} })}>
          <BigChoice icon={<CircleCheck className="icon" aria-hidden="true" />} title={confirm.button} hint={action.isPending ? change.saving : home.yes.hint} />
        </button>
      </div>
      <p>{confirm.text(place.name)}</p>
      <ListingLines place={place} today={today} />
      <p className="ways">
        <Link to="/bijhouden/$token/anders" params={{ token }}>{confirm.other}</Link>
      </p>
    </>
  );
}
