import { linkCalendar, unlinkCalendar } from "@schuifaan/shared/contract/calendar-link";
import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { useState } from "react";

import { useMakerAction } from "../../../queries/use-maker-action.ts";
import { followIn } from "../../../text/follow-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { DoneNote } from "../done-note.tsx";
import { TroubleNotice } from "../trouble-notice.tsx";
import { useFocusOn } from "../use-focus-on.ts";
import { AddressForm } from "./address-form.tsx";
import { CalendarLooked } from "./calendar-looked.tsx";
import { CalendarState } from "./calendar-state.tsx";
import { CalendarTrouble } from "./calendar-trouble.tsx";
import { HowToFind } from "./how-to-find.tsx";

type FollowCalendarProps = { token: string; upkeep: Upkeep; today: string };

/** From an address, by what it would change, to a calendar that is followed; and back. */
export function FollowCalendar({ token, upkeep: { calendar }, today }: FollowCalendarProps) {
  const words = followIn(useText());
  const [isOther, setIsOther] = useState(false);
  const [address, setAddress] = useState(calendar?.address ?? "");
  const look = useMakerAction(linkCalendar, token, ({ upkeep }) => upkeep);
  const link = useMakerAction(linkCalendar, token, ({ upkeep }) => upkeep);
  const stop = useMakerAction(unlinkCalendar, token, (upkeep) => upkeep);
  const stage = link.isSuccess ? "done" : look.isSuccess ? "looked" : calendar !== undefined && !isOther ? "state" : "form";
  useFocusOn(stage);
  const lookAt = (other: string) => {
    setAddress(other);
    look.mutate({ body: { address: other, isLive: false } });
  };

  if (stage === "done") return <DoneNote title={words.done.title} text={words.done.text} />;
  if (look.isSuccess) {
    return (
      <CalendarLooked preview={look.data.preview} today={today} isBusy={link.isPending} onNo={look.reset} onYes={() => link.mutate({ body: { address, isLive: true } })}>
        <CalendarTrouble error={link.error} />
      </CalendarLooked>
    );
  }
  if (stage === "state" && calendar !== undefined) {
    return (
      <CalendarState calendar={calendar} isBusy={look.isPending || stop.isPending} onLook={() => lookAt(calendar.address)} onOther={() => setIsOther(true)} onStop={() => stop.mutate({ body: undefined })}>
        <CalendarTrouble error={look.error} />
        <TroubleNotice error={stop.error} />
      </CalendarState>
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <output>{stop.isSuccess ? words.state.stopped : ""}</output>
      <p>{words.intro} {words.stays}</p>
      <CalendarTrouble error={look.error} />
      <AddressForm start={isOther || stop.isSuccess ? "" : address} isBusy={look.isPending} onLook={lookAt} />
      <HowToFind />
    </>
  );
}
