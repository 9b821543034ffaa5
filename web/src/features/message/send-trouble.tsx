import { useTrouble } from "../../queries/use-trouble.ts";
import { messagesIn } from "../../text/messages-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TroubleBox } from "../../ui/trouble-box.tsx";

/** Why a message did not go, and that nothing is lost. */
export function SendTrouble({ error }: { error: Error | null }) {
  const { trouble: words } = messagesIn(useText());
  const trouble = useTrouble(error);
  return <TroubleBox title={words.title} sentence={trouble && words[trouble]} />;
}
