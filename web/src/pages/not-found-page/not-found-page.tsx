import { Link } from "@tanstack/react-router";

import { useText } from "../../text/use-text.tsx";
import { PageTitle } from "../../ui/page-title.tsx";

export function NotFoundPage() {
  const { app } = useText();
  return (
    <main className="page" id="inhoud">
      <PageTitle title={app.title(app.notFound.title)} />
      <h1 tabIndex={-1}>{app.notFound.title}</h1>
      <p>{app.notFound.text}</p>
      <p className="buttons">
        <Link className="button" to="/">
          {app.notFound.back}
        </Link>
        <Link className="button" data-look="ghost" to="/wijken">
          {app.notFound.areas}
        </Link>
      </p>
    </main>
  );
}
