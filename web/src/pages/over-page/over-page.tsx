import { useStart } from "../../queries/use-start.tsx";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { PageHead } from "../page-head/page-head.tsx";

export function OverPage() {
  const { about, app } = useText();
  const { demo } = useStart();
  return (
    <main className="page over-page" id="inhoud">
      <PageHead title={about.title} description={about.intro} />
      <h1 tabIndex={-1}>{about.title}</h1>
      <p>{about.intro}</p>
      {demo && <AboutDemo />}
      {about.sections.map(({ title, text }) => (
        <Box key={title} title={title}>
          {text.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Box>
      ))}
      <Box title={about.sources.title}>
        <ul className="over-list">
          {about.sources.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Box>
      <p className="soft">{app.footer}</p>
    </main>
  );
}

function AboutDemo() {
  const { about } = useText();
  return (
    <Box title={about.demo.title}>
      {about.demo.text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <pre>
        <code>{about.demo.code}</code>
      </pre>
      <p>{about.demo.after}</p>
      <pre>
        <code>{about.demo.import.join("\n")}</code>
      </pre>
    </Box>
  );
}
