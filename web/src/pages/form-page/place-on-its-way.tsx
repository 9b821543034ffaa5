import type { Place } from "@schuifaan/shared/domain/place";
import type { UseQueryResult } from "@tanstack/react-query";

import { isNotFound } from "../../queries/api-problem.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { NotFoundPage } from "../not-found-page/not-found-page.tsx";
import { FormPage } from "./form-page.tsx";

/** Instead of a page about a place that is not there yet, or that does not come. */
export function PlaceOnItsWay({ found: { error, isError, refetch } }: { found: UseQueryResult<Place> }) {
  const { app, place } = useText();
  if (isNotFound(error)) return <NotFoundPage />;
  return (
    <FormPage title={isError ? app.failed.title : app.loading}>
      {isError && <RetryNotice message={place.failed} action={app.tryAgain} onRetry={() => void refetch()} />}
    </FormPage>
  );
}
