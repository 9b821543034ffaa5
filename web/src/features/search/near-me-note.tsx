import { useText } from "../../text/use-text.tsx";
import type { NearMe } from "./use-near-me.ts";

/** What happens with the position, or what to do without one. */
export function NearMeNote({ nearMe: { asked }, isOn }: { nearMe: NearMe; isOn: boolean }) {
  const { finder: { near } } = useText();
  const sentences = { not: isOn ? near.why : "", asking: near.asking, denied: near.denied, failed: near.failed };
  return <output className="near-note soft">{sentences[asked]}</output>;
}
