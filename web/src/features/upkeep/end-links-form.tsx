import { endLinks } from "@schuifaan/shared/contract/makers";

import { useMakerAction } from "../../queries/use-maker-action.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { DoneNote } from "./done-note.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";

/** Ends this very link too: afterwards the only way on is the mail. */
export function EndLinksForm({ token }: { token: string }) {
  const { links } = upkeepIn(useText()).people;
  const end = useMakerAction(endLinks, token, () => undefined);
  if (end.isSuccess) return <DoneNote title={links.done} text={links.doneText} />;
  return (
    <form className="form" onSubmit={(submit) => { submit.preventDefault(); end.mutate({ body: {} }); }}>
      <h1 tabIndex={-1}>{links.title}</h1>
      <p>{links.text}</p>
      <TroubleNotice error={end.error} />
      <SubmitButton label={links.button} isBusy={end.isPending} />
    </form>
  );
}
