import { linkCalendar } from "@schuifaan/shared/contract/calendar-link";
import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useMakerAction } from "../../../queries/use-maker-action.ts";
import { followIn } from "../../../text/follow-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { DoneNote } from "../done-note.tsx";
import { useFocusOn } from "../use-focus-on.ts";
import { AddressForm } from "./address-form.tsx";
import { CalendarState } from "./calendar-state.tsx";
import { CalendarTrouble } from "./calendar-trouble.tsx";
import { HowToFind } from "./how-to-find.tsx";
import { PreviewList } from "./preview-list.tsx";

type FollowCalendarProps = { token: string; upkeep: Upkeep; today: string };

/** From an address, by what it would change, to a calendar that is followed; and back. */
export function FollowCalendar({ token, upkeep: { calendar }, today }: FollowCalendarProps) {
  const words = followIn(useText());
  const [isOther, setIsOther] = useState(false);
  const [wasFollowed, setWasFollowed] = useState(false);
  const look = useMakerAction(linkCalendar, token, ({ upkeep }) => upkeep);
  const link = useMakerAction(linkCalendar, token, ({ upkeep }) => upkeep);
  const address = look.variables?.body.address ?? calendar?.address ?? "";
  const lookAt = (other: string) => look.mutate({ body: { address: other, isLive: false } });
  if (wasFollowed !== (calendar !== undefined)) setWasFollowed(calendar !== undefined);

  if (link.isSuccess) return <Followed token={token} />;
  if (look.isSuccess) {
    const { preview } = look.data;
    const isEmpty = preview.added.length + preview.changed.length + preview.gone.length + preview.same === 0;
    return (
      <Looked onNo={look.reset}>
        <PreviewList preview={preview} today={today} />
        <CalendarTrouble error={link.error} />
        {!isEmpty && (
          <>
            <p className="soft">{words.preview.byItself} {words.preview.holidays}</p>
            <button className="button big-button" type="button" disabled={link.isPending} onClick={() => link.mutate({ body: { address, isLive: true } })}>{words.preview.yes}</button>
          </>
        )}
      </Looked>
    );
  }
  const trouble = <CalendarTrouble error={look.error} />;
  if (calendar !== undefined && !isOther) {
    return (
      <>
        <h1 tabIndex={-1}>{words.state.title}</h1>
        {trouble}
        <CalendarState token={token} calendar={calendar} isBusy={look.isPending} onLook={() => lookAt(calendar.address)} onOther={() => setIsOther(true)} />
      </>
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.intro} {words.stays}</p>
      {trouble}
      <AddressForm start={isOther ? "" : address} isBusy={look.isPending} onLook={lookAt} />
      <HowToFind />
    </>
  );
}
