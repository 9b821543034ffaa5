import { endLinks } from "@schuifaan/shared/contract/makers";
import CircleCheck from "lucide-react/icons/circle-check-big";

import { useMakerAction } from "../../queries/use-maker-action.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";
import { useFocusOn } from "./use-focus-on.ts";

/** Ends this very link too: afterwards there is no way on from here but the mail. */
export function EndLinksForm({ token }: { token: string }) {
  const { links } = upkeepIn(useText()).people;
  const end = useMakerAction(endLinks, token, () => undefined);
  useFocusOn(end.isSuccess ? "ended" : "");
  if (end.isSuccess) {
    return (
      <div className="saved">
        <CircleCheck className="icon big-icon" aria-hidden="true" />
        <h1 tabIndex={-1}>{links.done}</h1>
        <p>{links.doneText}</p>
      </div>
    );
  }
  return (
    <form className="form" onSubmit={(submit) => { submit.preventDefault(); end.mutate({ body: {} }); }}>
      <h1 tabIndex={-1}>{links.title}</h1>
      <p>{links.text}</p>
      <TroubleNotice error={end.error} />
      <SubmitButton label={links.button} isBusy={end.isPending} />
    </form>
  );
}
