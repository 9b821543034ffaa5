import { useRouter } from "@tanstack/react-router";

import { useOnline } from "../queries/use-online.ts";
import { useText } from "../text/use-text.tsx";
import { RetryNotice } from "../ui/retry-notice.tsx";

/** For what nobody foresaw, such as a part of the app that did not arrive. */
export function ErrorPage({ reset }: { reset: () => void }) {
  const { app } = useText();
  const router = useRouter();
  const isOnline = useOnline();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <main className="page" id="inhoud">
      <h1 tabIndex={-1}>{app.failed.title}</h1>
      <RetryNotice message={isOnline ? app.failed.text : app.failed.offline} action={app.tryAgain} onRetry={retry} />
    </main>
  );
}
