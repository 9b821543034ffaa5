import "../../features/upkeep/upkeep.css";

import { NewLinkForm } from "../../features/upkeep/new-link-form.tsx";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { PageTitle } from "../../ui/page-title.tsx";

/** For who lost the mail: a new link, and nothing else to remember. */
export function UpkeepLinkPage() {
  const text = useText();
  const { link } = upkeepIn(text);
  return (
    <main className="page upkeep" id="inhoud">
      <PageTitle title={text.app.title(link.title)} />
      <h1 tabIndex={-1}>{link.title}</h1>
      <p>{link.text}</p>
      <NewLinkForm />
    </main>
  );
}
