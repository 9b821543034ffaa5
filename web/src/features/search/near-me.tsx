import type { Point } from "@schuifaan/shared/domain/point";
import LocateFixed from "lucide-react/icons/locate-fixed";

import { useText } from "../../text/use-text.tsx";
import { Chip } from "../../ui/chip.tsx";
import { NearMeNote } from "./near-me-note.tsx";
import { useNearMe } from "./use-near-me.ts";

type NearMeProps = { isOn: boolean; onChange: (near: Point | undefined) => void };

/** A choice by itself: measure from where the reader is. */
export function NearMe({ isOn, onChange }: NearMeProps) {
  const { finder } = useText();
  const nearMe = useNearMe(onChange);
  return (
    <>
      <Chip isOn={isOn} onToggle={isOn ? nearMe.stop : nearMe.start} icon={<LocateFixed className="icon" aria-hidden="true" />}>
        {finder.near.button}
      </Chip>
      <NearMeNote nearMe={nearMe} isOn={isOn} />
    </>
  );
}
