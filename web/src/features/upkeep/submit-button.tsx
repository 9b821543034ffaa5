import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";

/** The one big button of a form. Pressed twice it still sends once. */
export function SubmitButton({ label, isBusy }: { label: string; isBusy: boolean }) {
  const { change } = upkeepIn(useText());
  return (
    <button className="button big-button" type="submit" disabled={isBusy}>
      {isBusy ? change.saving : label}
    </button>
  );
}
