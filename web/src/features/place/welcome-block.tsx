import type { Place } from "@schuifaan/shared/domain/place";

import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

/** The only yellow block there is: who greets you, and what happens in the first five minutes. */
export function WelcomeBlock({ firstVisit }: Pick<Place, "firstVisit">) {
  const { first } = useText().place;
  if (firstVisit === undefined) return null;
  const { text, hostFirstName, hostWhen } = firstVisit;
  return (
    <Box title={first.title} className="welcome">
      {hostFirstName !== undefined && (
        <>
          <span className="face" aria-hidden="true">
            {hostFirstName.slice(0, 1)}
          </span>
          <p className="host">
            <strong>{first.host(hostFirstName)}</strong>
          </p>
        </>
      )}
      <div>
        {text !== "" && (
          <p>
            <OwnWords>{text}</OwnWords>
          </p>
        )}
        {hostFirstName !== undefined && hostWhen !== undefined && (
          <p className="soft">
            {first.when} <OwnWords>{hostWhen}</OwnWords>
          </p>
        )}
      </div>
    </Box>
  );
}
