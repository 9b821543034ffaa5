import { applyChange } from "@schuifaan/shared/domain/apply-change";
import type { Change } from "@schuifaan/shared/domain/change";
import type { Place } from "@schuifaan/shared/domain/place";
import { useId, useState } from "react";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import type { QuestionTools } from "./question.ts";

type LookFirstProps = { change: Change; place: Place; tools: QuestionTools };

/** The place as visitors would see it, before anything is saved. */
export function LookFirst({ change, place, tools: { preview, today } }: LookFirstProps) {
  const { change: words } = upkeepIn(useText());
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button className="button big-button" data-look="ghost" type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? words.hide : words.look}
      </button>
      <section id={id} className="preview" aria-label={words.preview} hidden={!isOpen}>
        {isOpen && (
          <>
            <p className="soft">{words.preview}</p>
            {preview(applyChange(place, change, today), change)}
          </>
        )}
      </section>
    </>
  );
}
