import { ConfirmForm } from "../../features/upkeep/confirm-form.tsx";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { UpkeepFrame } from "../upkeep-frame/upkeep-frame.tsx";

/** Where the mail's "Ja" leads: one big button, for scanners of mail open links as well. */
export function UpkeepConfirmPage() {
  const { confirm } = upkeepIn(useText());
  return <UpkeepFrame title={confirm.title}>{(tools) => <ConfirmForm {...tools} />}</UpkeepFrame>;
}
