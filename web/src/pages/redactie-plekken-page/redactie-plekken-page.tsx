import { PlaceFinder } from "../../features/redactie/place-finder.tsx";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { RedactieFrame } from "../redactie-frame/redactie-frame.tsx";

export function RedactiePlekkenPage() {
  const { places } = redactieIn(useText());
  return <RedactieFrame title={places.title}>{() => <PlaceFinder />}</RedactieFrame>;
}
