import { useTrouble } from "../../queries/use-trouble.ts";
import { tipsIn } from "../../text/tips-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TroubleBox } from "../../ui/trouble-box.tsx";

/** Why something was not sent, and that nothing is lost. */
export function SendTrouble({ error }: { error: Error | null }) {
  const { trouble: words } = tipsIn(useText());
  const trouble = useTrouble(error);
  return <TroubleBox title={words.title} sentence={trouble && words[trouble]} />;
}
