import { useQuery } from "@tanstack/react-query";

import { privacyQueries } from "../../queries/privacy-queries.ts";
import { privacyIn } from "../../text/privacy-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { PageHead } from "../page-head/page-head.tsx";
import { PrivacyFacts } from "./privacy-facts.tsx";

/** What is kept of people, from the table that erases it. */
export function PrivacyPage() {
  const text = useText();
  const { title, intro, visitor, rights, responsible } = privacyIn(text);
  return (
    <main className="page over-page" id="inhoud">
      <PageHead title={title} description={intro} />
      <h1 tabIndex={-1}>{title}</h1>
      <p>{intro}</p>
      <Points {...visitor} />
      <KeptBox />
      <Points {...rights} />
      <Box title={responsible.title}>
        <p>{responsible.text}</p>
      </Box>
    </main>
  );
}

function KeptBox() {
  const text = useText();
  const { factsTitle, failed } = privacyIn(text);
  const kept = useQuery(privacyQueries.facts());
  return (
    <Box title={factsTitle}>
      {kept.isPending && <SkeletonCards />}
      {kept.isError && <RetryNotice message={failed} action={text.app.tryAgain} onRetry={() => void kept.refetch()} />}
      {kept.isSuccess && <PrivacyFacts facts={kept.data.facts} />}
    </Box>
  );
}

function Points({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <Box title={title}>
      <ul className="over-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Box>
  );
}
