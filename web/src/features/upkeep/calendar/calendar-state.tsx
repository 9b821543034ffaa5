import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import type { ReactNode } from "react";

import { useNow } from "../../../queries/use-now.ts";
import { followIn } from "../../../text/follow-in.ts";
import { formatDay } from "../../../text/format-moment.ts";
import { useText } from "../../../text/use-text.tsx";

type CalendarStateProps = {
  calendar: NonNullable<Upkeep["calendar"]>;
  isBusy: boolean;
  onLook: () => void;
  onOther: () => void;
  onStop: () => void;
  children: ReactNode;
};

/** How it goes with the calendar that is followed, and what can be done about it. */
export function CalendarState({ calendar, isBusy, onLook, onOther, onStop, children }: CalendarStateProps) {
  const { state, looking } = followIn(useText());
  return (
    <>
      <h1 tabIndex={-1}>{state.title}</h1>
      <div className="box">
        <p>{state.follows}</p>
        <p className="calendar-address"><strong>{calendar.address}</strong></p>
        <HowItGoes calendar={calendar} />
      </div>
      {children}
      <button className="button big-button" type="button" data-look={calendar.isLive ? "ghost" : undefined} disabled={isBusy} onClick={onLook}>{isBusy ? looking : state.again}</button>
      <button className="button big-button" type="button" data-look="quiet" onClick={onOther}>{state.other}</button>
      <button className="button big-button" type="button" data-look="quiet" aria-describedby="wat-blijft" disabled={isBusy} onClick={onStop}>{state.stop}</button>
      <p className="soft" id="wat-blijft">{state.stopHint}</p>
    </>
  );
}

function HowItGoes({ calendar: { isLive, checkedAt, failure } }: Pick<CalendarStateProps, "calendar">) {
  const text = useText();
  const { state, failure: reasons, failedLast } = followIn(text);
  const now = useNow();
  const checked = checkedAt === undefined ? undefined : toWallTime(Date.parse(checkedAt));
  return (
    <>
      {checked !== undefined && <p className="soft">{state.checked(`${formatDay(checked.date, now, text)} ${text.time.hours(text.time.clock(checked.time))}`)}</p>}
      {!isLive && <p><strong>{state.held}</strong></p>}
      {failure !== undefined && <p><strong>{failedLast}</strong> {reasons[failure]}</p>}
      {isLive && failure === undefined && <p>{state.well}</p>}
    </>
  );
}
