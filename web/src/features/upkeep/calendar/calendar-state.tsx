import { unlinkCalendar } from "@schuifaan/shared/contract/calendar-link";
import type { Upkeep } from "@schuifaan/shared/contract/upkeep";

import { useMakerAction } from "../../../queries/use-maker-action.ts";
import { useNow } from "../../../queries/use-now.ts";
import { followIn } from "../../../text/follow-in.ts";
import { formatDay } from "../../../text/format-moment.ts";
import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import { useText } from "../../../text/use-text.tsx";
import { TroubleNotice } from "../trouble-notice.tsx";

type CalendarStateProps = {
  token: string;
  calendar: NonNullable<Upkeep["calendar"]>;
  isBusy: boolean;
  onLook: () => void;
  onOther: () => void;
};

/** How it goes with the calendar that is followed, and what can be done about it. */
export function CalendarState({ token, calendar, isBusy, onLook, onOther }: CalendarStateProps) {
  const text = useText();
  const { state, looking } = followIn(text);
  const stop = useMakerAction(unlinkCalendar, token, (upkeep) => upkeep);
  return (
    <>
      <div className="box">
        <p>{state.follows}</p>
        <p className="calendar-address"><strong>{calendar.address}</strong></p>
        <HowItGoes calendar={calendar} />
      </div>
      <TroubleNotice error={stop.error} />
      <button className="button big-button" type="button" data-look={calendar.isLive ? "ghost" : undefined} disabled={isBusy} onClick={onLook}>{isBusy ? looking : state.again}</button>
      <button className="button big-button" type="button" data-look="quiet" onClick={onOther}>{state.other}</button>
      <button className="button big-button" type="button" data-look="quiet" aria-describedby="wat-blijft" disabled={stop.isPending} onClick={() => stop.mutate({ body: undefined })}>{state.stop}</button>
      <p className="soft" id="wat-blijft">{state.stopHint}</p>
    </>
  );
}

function HowItGoes({ calendar: { isLive, checkedAt, failure } }: Pick<CalendarStateProps, "calendar">) {
  const text = useText();
  const { state, failure: reasons, failedLast } = followIn(text);
  const now = useNow();
  const when = checkedAt === undefined ? undefined : toWallTime(Date.parse(checkedAt));
  return (
    <>
      {when !== undefined && <p className="soft">{state.checked(`${formatDay(when.date, now, text)} ${text.time.hours(text.time.clock(when.time))}`)}</p>}
      {!isLive && <p><strong>{state.held}</strong></p>}
      {failure !== undefined && <p><strong>{failedLast}</strong> {reasons[failure]}</p>}
      {isLive && failure === undefined && <p>{state.well}</p>}
    </>
  );
}
