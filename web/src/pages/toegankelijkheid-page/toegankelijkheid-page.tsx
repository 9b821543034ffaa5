import { formatDate } from "../../text/format-date.ts";
import { statementIn } from "../../text/statement-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { PageHead } from "../page-head/page-head.tsx";

/** When the statement was last held against the web, by hand. */
const CHECKED_ON = "2026-11-23";
/** As publiccode.yml has it. */
const REPORT_URL = "https://github.com/schuifaan/schuifaan/issues";

export function ToegankelijkheidPage() {
  const text = useText();
  const { title, intro, state, works, fails, report } = statementIn(text);
  return (
    <main className="page over-page" id="inhoud">
      <PageHead title={title} description={intro} />
      <h1 tabIndex={-1}>{title}</h1>
      <p>{intro}</p>
      <Box title={state.title}>
        <Lines lines={state.text} />
        <p>{state.checked(formatDate(CHECKED_ON, "", text))}</p>
      </Box>
      <Points title={works.title} items={works.items} />
      <Points title={fails.title} items={fails.items} />
      <Box title={report.title}>
        <Lines lines={report.text} />
        <p>
          <a href={REPORT_URL}>{report.link}</a>
        </p>
        <p>{report.after}</p>
      </Box>
    </main>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
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
