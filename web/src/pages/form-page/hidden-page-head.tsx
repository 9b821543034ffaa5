import { useText } from "../../text/use-text.tsx";

/** For a page that is for who was on the way to it: no search engine lists it, and no preview is made of it. */
export function HiddenPageHead({ title }: { title: string }) {
  const { app } = useText();
  return (
    <>
      <title>{app.title(title)}</title>
      <meta name="robots" content="noindex" />
    </>
  );
}
