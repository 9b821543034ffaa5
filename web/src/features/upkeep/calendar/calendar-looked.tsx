import type { CalendarPreview } from "@schuifaan/shared/contract/calendar-link";
import type { ReactNode } from "react";

import { followIn } from "../../../text/follow-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { PreviewList } from "./preview-list.tsx";

type CalendarLookedProps = { preview: CalendarPreview; today: string; isBusy: boolean; onYes: () => void; onNo: () => void; children: ReactNode };

/** What would change, and a yes or a no to all of it. A calendar without anything for us has no yes. */
export function CalendarLooked({ preview, today, isBusy, onYes, onNo, children }: CalendarLookedProps) {
  const { preview: words, state } = followIn(useText());
  const { added, changed, gone, same } = preview;
  const isEmpty = added.length + changed.length + gone.length + same === 0;
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.text}</p>
      {isEmpty && <p className="notice">{words.nothing}</p>}
      <PreviewList preview={preview} today={today} />
      {children}
      {!isEmpty && (
        <>
          <p className="soft">{words.byItself} {words.holidays}</p>
          <button className="button big-button" type="button" disabled={isBusy} onClick={onYes}>{words.yes}</button>
        </>
      )}
      <button className="button big-button" type="button" data-look="quiet" onClick={onNo}>{isEmpty ? state.other : words.no}</button>
    </>
  );
}
