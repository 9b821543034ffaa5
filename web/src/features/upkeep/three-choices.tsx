import { confirmListing, type Upkeep } from "@schuifaan/shared/contract/upkeep";
import { Link } from "@tanstack/react-router";
import CalendarOff from "lucide-react/icons/calendar-off";
import CircleCheck from "lucide-react/icons/circle-check";
import Pencil from "lucide-react/icons/pencil";
import type { ReactNode } from "react";

import { useMakerAction } from "../../queries/use-maker-action.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { BigChoice } from "./big-choice.tsx";
import { Confirmed } from "./confirmed.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";

type ThreeChoicesProps = {
  token: string;
  upkeep: Upkeep;
  /** Before the choices: what they are about. */
  children: ReactNode;
};

/** Yes, no, or closed for a while. Only the press on yes changes something: it is a button, never an address. */
export function ThreeChoices({ token, upkeep, children }: ThreeChoicesProps) {
  const { home, change } = upkeepIn(useText());
  const confirm = useMakerAction(confirmListing, token, (renewed) => renewed);
  if (confirm.isSuccess) return <Confirmed token={token} place={upkeep.place} />;
  return (
    <>
      {children}
      <TroubleNotice error={confirm.error} />
      <div className="three-choices">
        <button type="button" className="big" data-look="yes" disabled={confirm.isPending} onClick={() => confirm.mutate({ body: {} })}>
          <BigChoice icon={<CircleCheck className="icon" aria-hidden="true" />} title={home.yes.title} hint={confirm.isPending ? change.saving : home.yes.hint} />
        </button>
        <Link className="big" to="/bijhouden/$token/anders" params={{ token }}>
          <BigChoice icon={<Pencil className="icon" aria-hidden="true" />} title={home.no.title} hint={home.no.hint} />
        </Link>
        <Link className="big" to="/bijhouden/$token/dicht" params={{ token }}>
          <BigChoice icon={<CalendarOff className="icon" aria-hidden="true" />} title={home.shut.title} hint={home.shut.hint} />
        </Link>
      </div>
    </>
  );
}
