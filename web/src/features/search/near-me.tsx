import type { Point } from "@schuifaan/shared/domain/point";
import LocateFixed from "lucide-react/icons/locate-fixed";
import { useState } from "react";

import { useText } from "../../text/use-text.tsx";
import { Chip } from "../../ui/chip.tsx";
import { askPosition } from "./ask-position.ts";

type NearMeProps = { isOn: boolean; onChange: (near: Point | undefined) => void };
type Asked = "not" | "asking" | "denied" | "failed";

/** Asks where the reader is, only when pressed. What goes up is rounded; the exact position never leaves askPosition. */
export function NearMe({ isOn, onChange }: NearMeProps) {
  const { finder } = useText();
  const [asked, setAsked] = useState<Asked>("not");

  const ask = async () => {
    setAsked("asking");
    const answer = await askPosition();
    setAsked(answer.kind === "found" ? "not" : answer.kind);
    if (answer.kind === "found") onChange(answer.near);
  };
  const toggle = () => {
    if (isOn) onChange(undefined);
    else void ask();
  };
  const sentences = { not: isOn ? finder.near.why : "", asking: finder.near.asking, denied: finder.near.denied, failed: finder.near.failed };

  return (
    <>
      <Chip isOn={isOn} onToggle={toggle} icon={<LocateFixed className="icon" aria-hidden="true" />}>
        {finder.near.button}
      </Chip>
      <output className="near-note soft">{sentences[asked]}</output>
    </>
  );
}
