import { PlaceFinder } from "../../features/redactie/place-finder.tsx";
import { Worklist } from "../../features/redactie/worklist.tsx";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { RedactieFrame } from "../redactie-frame/redactie-frame.tsx";

/** What there is to do in somebody's areas; who only looks along begins at the places. */
export function RedactiePage() {
  const { worklist } = redactieIn(useText());
  return <RedactieFrame title={worklist.title}>{({ grants }) => (grants.some(({ role }) => role !== "professional") ? <Worklist /> : <PlaceFinder />)}</RedactieFrame>;
}
