import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "@tanstack/react-router";

import { KeepLink } from "../../features/tips/keep-link.tsx";
import { MoreWords } from "../../features/tips/more-words.tsx";
import { TipStory, type ToldTip } from "../../features/tips/tip-story.tsx";
import { isNotFound } from "../../queries/api-problem.ts";
import { tipQueries } from "../../queries/tip-queries.ts";
import { useNow } from "../../queries/use-now.ts";
import { tipsIn } from "../../text/tips-in.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { FormPage } from "../form-page/form-page.tsx";

/** What became of what somebody told: for whoever has the link. */
export function MeldingPage() {
  const { token } = useParams({ from: "/melding/$token" });
  const { app } = useText();
  const { story } = tipsIn(useText());
  const found = useQuery(tipQueries.byToken(token));
  if (found.data !== undefined) return <Melding token={token} tip={found.data} />;
  if (isNotFound(found.error)) {
    return (
      <FormPage title={story.gone.title}>
        <p>{story.gone.text}</p>
      </FormPage>
    );
  }
  return (
    <FormPage title={found.isError ? app.failed.title : app.loading}>
      {found.isError && <RetryNotice message={story.failed} action={app.tryAgain} onRetry={() => void found.refetch()} />}
    </FormPage>
  );
}

function Melding({ token, tip }: { token: string; tip: ToldTip }) {
  const { story } = tipsIn(useText());
  const today = toAmsterdamDay(useNow());
  const path = useLocation({ select: ({ pathname }) => pathname });
  const about = tip.told.kind === "wrong" ? tip.place?.name : tip.told.name;
  return (
    <FormPage title={story.title[tip.told.kind]}>
      {about !== undefined && <p className="lead">{story.thanks(about)}</p>}
      <TipStory tip={tip} />
      <MoreWords token={token} tip={tip} />
      <KeepLink token={token} address={`${window.location.origin}${path}`} eraseAfter={tip.eraseAfter} today={today} />
    </FormPage>
  );
}
