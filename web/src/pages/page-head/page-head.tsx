import { useLocation } from "@tanstack/react-router";

import { useStart } from "../../queries/use-start.tsx";
import { useText } from "../../text/use-text.tsx";

type PageHeadProps = {
  /** What the page is about; our name is put behind it where it is not in it. */
  title: string;
  /** One or two sentences, for search engines and for whoever gets the link. */
  description: string;
  /** The way to the page that counts, where several lead to the same; this one when left out. */
  path?: string;
};

/**
 * What others show of a page: the title in the tab, what search engines list, and the preview in a chat. React puts it
 * in the head, in the browser as well: phones share the canonical address, which must follow every step of the reader.
 */
export function PageHead({ title, description, path }: PageHeadProps) {
  const { app, locale, language } = useText();
  const { publicUrl } = useStart();
  const here = useLocation({ select: ({ pathname }) => pathname });
  const address = publicUrl === undefined ? undefined : `${publicUrl}${path ?? here}`;
  const inEnglish = `${address}?taal=en`;
  const canonical = language === "en" ? inEnglish : address;
  return (
    <>
      <title>{title.includes(app.name) ? title : app.title(title)}</title>
      <meta name="description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={app.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={locale.replace("-", "_")} />
      {address !== undefined && (
        <>
          <link rel="canonical" href={canonical} />
          <link rel="alternate" hrefLang="nl" href={address} />
          <link rel="alternate" hrefLang="en" href={inEnglish} />
          <meta property="og:url" content={canonical} />
          <meta property="og:image" content={`${publicUrl}/deel.png`} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={app.tagline} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
