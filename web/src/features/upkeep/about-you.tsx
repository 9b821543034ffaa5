import { exportPersonalData } from "@schuifaan/shared/contract/makers";
import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { Link } from "@tanstack/react-router";
import Download from "lucide-react/icons/download";

import { useMakerAction } from "../../queries/use-maker-action.ts";
import { formatLanguage } from "../../text/format-language.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { toFileAddress } from "./to-file-address.ts";
import { TroubleNotice } from "./trouble-notice.tsx";

/** What we know about this maker, in three lines, and all of it as a file to take along. */
export function AboutYou({ token, upkeep: { you } }: { token: string; upkeep: Upkeep }) {
  const text = useText();
  const { people, change } = upkeepIn(text);
  const { privacy } = people;
  const request = useMakerAction(exportPersonalData, token, () => undefined);
  const address = request.data && toFileAddress(request.data);
  const lines = [[privacy.name, you.name], [privacy.email, you.email], [privacy.language, formatLanguage(you.language, text)]] as const;
  return (
    <>
      <h1 tabIndex={-1}>{privacy.title}</h1>
      <p>{privacy.text}</p>
      <dl className="listing-lines" data-stacked="true">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{privacy.file}</p>
      <output>{address === undefined ? "" : privacy.ready}</output>
      {address === undefined ? (
        <button className="button big-button" type="button" disabled={request.isPending} onClick={() => request.mutate({ body: undefined })}>
          {request.isPending ? change.saving : privacy.button}
        </button>
      ) : (
        <a className="button big-button" href={address} download={privacy.fileName}>
          <Download className="icon" aria-hidden="true" />
          {privacy.download}
        </a>
      )}
      <TroubleNotice error={request.error} />
      <Link className="row-link" to="/privacy">{text.app.privacy}</Link>
      <Box title={people.title}>
        <p>{privacy.wrong}</p>
        <Link className="row-link" to="/bijhouden/$token/wie" params={{ token }}>{privacy.change}</Link>
      </Box>
    </>
  );
}
