import { ListingLines } from "../../features/upkeep/listing-lines.tsx";
import { MakersBox } from "../../features/upkeep/makers-box.tsx";
import { MoreLinks } from "../../features/upkeep/more-links.tsx";
import { PastChanges } from "../../features/upkeep/past-changes.tsx";
import { SeasonLink } from "../../features/upkeep/season-link.tsx";
import { ThreeChoices } from "../../features/upkeep/three-choices.tsx";
import { WaitingBox } from "../../features/upkeep/waiting-box.tsx";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { UpkeepFrame } from "../upkeep-frame/upkeep-frame.tsx";

/** The listing in eight lines and three big choices; looking at it changes nothing. */
export function UpkeepPage() {
  const { home } = upkeepIn(useText());
  return (
    <UpkeepFrame title={home.title} isFirst>
      {({ token, upkeep, today }) => (
        <>
          <ThreeChoices token={token} upkeep={upkeep}>
            <h1 tabIndex={-1}>{home.title}</h1>
            <p>{home.intro}</p>
            <ListingLines place={upkeep.place} today={today} />
          </ThreeChoices>
          <p className="soft">{home.reply}</p>
          <SeasonLink token={token} season={upkeep.seasonQuestion} />
          <WaitingBox upkeep={upkeep} today={today} />
          <MakersBox token={token} upkeep={upkeep} />
          <PastChanges token={token} upkeep={upkeep} today={today} />
          <MoreLinks token={token} upkeep={upkeep} today={today} />
        </>
      )}
    </UpkeepFrame>
  );
}
