import { acceptInvitation } from "@schuifaan/shared/contract/makers";
import type { Upkeep } from "@schuifaan/shared/contract/upkeep";

import { useMakerAction } from "../../queries/use-maker-action.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";

type InvitationProps = { token: string; upkeep: Upkeep };

/** "Ben jij …?": nobody looks after a place without having said so. */
export function Invitation({ token, upkeep: { you, place } }: InvitationProps) {
  const { invited } = upkeepIn(useText()).people;
  const accept = useMakerAction(acceptInvitation, token, (upkeep) => upkeep);
  return (
    <form
      className="form"
      onSubmit={(submit) => {
        submit.preventDefault();
        accept.mutate({ body: {} });
      }}
    >
      <h1 tabIndex={-1}>{invited.title(you.name)}</h1>
      <p>{invited.text(place.name)}</p>
      <TroubleNotice error={accept.error} />
      <SubmitButton label={invited.yes} isBusy={accept.isPending} />
      <p className="soft">{invited.no}</p>
    </form>
  );
}
