import { type ManagedPlace, restoreVersion } from "@schuifaan/shared/contract/redactie";

import { usePlaceAction } from "../../queries/use-redactie-actions.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { RedactieTrouble } from "./redactie-trouble.tsx";
import { SureButton } from "./sure-button.tsx";
import { VersionLine } from "./version-line.tsx";

type HistoryListProps = { managed: ManagedPlace; today: string };

/** Everything a listing was: who made it so, in which role, when and from where; what differed; and the way back. */
export function HistoryList({ managed: { place, version: current, history, mayChange }, today }: HistoryListProps) {
  const { place: { history: words, makers } } = redactieIn(useText());
  const restore = usePlaceAction(restoreVersion, place.id);
  return (
    <Box title={words.title}>
      <output>{restore.isSuccess && words.restored}</output>
      <RedactieTrouble error={restore.error} />
      <ol className="plain-list history">
        {history.map((version, index) => (
          <li key={version.version}>
            <VersionLine version={version} isNow={index === 0} before={history[index + 1]} today={today} />
            {index > 0 && mayChange && (
              <SureButton
                label={words.restore}
                question={words.restoreSure}
                yes={words.yes}
                no={makers.no}
                isBusy={restore.isPending}
                onYes={() => restore.mutate({ body: { version: current, to: version.version } })}
              />
            )}
          </li>
        ))}
      </ol>
    </Box>
  );
}
