import { Navigate, useParams } from "@tanstack/react-router";

import { AreaLinks } from "../../features/areas/area-links.tsx";
import { useKeepArea } from "../../queries/use-keep-area.ts";
import { useNamedArea } from "../../queries/use-named-area.ts";
import { useText } from "../../text/use-text.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { NotFoundPage } from "../not-found-page/not-found-page.tsx";
import { WijkStory } from "./wijk-story.tsx";

/** An area by its code; a name that people have for it leads on, /wijk/spangen as well as /wijk/botu. */
export function WijkPage() {
  const { code } = useParams({ from: "/wijk/$code" });
  const { app, area: words } = useText();
  const named = useNamedArea(code);
  // A whole gemeente would cost too much of a prepaid bundle.
  useKeepArea(named.kind === "found" && named.area.level !== "gemeente" ? { area: named.area.code } : undefined);

  if (named.kind === "found") return <WijkStory key={code} area={named.area} />;
  if (named.kind === "meant") return <Navigate to="/wijk/$code" params={{ code: named.area.code }} replace />;
  if (named.kind === "unknown") return <NotFoundPage />;
  if (named.kind === "unclear") {
    const title = named.isName ? words.which.title : words.which.alike;
    return (
      <main className="page" id="inhoud">
        <PageTitle title={app.title(title)} />
        <h1 tabIndex={-1}>{title}</h1>
        <AreaLinks areas={named.choices} withGemeente />
      </main>
    );
  }
  return (
    <main className="page" id="inhoud">
      <h1 tabIndex={-1}>{named.kind === "failed" ? app.failed.title : app.loading}</h1>
      {named.kind === "failed" ? (
        <RetryNotice message={words.failed} action={app.tryAgain} onRetry={named.retry} />
      ) : (
        <SkeletonCards />
      )}
    </main>
  );
}
