/** Addresses of pages that show a calendar, and where the calendar behind them stands. */
const PAGES: readonly ((url: URL) => string | undefined)[] = [fromGoogle, fromNextcloud, fromOutlook];

/**
 * People copy the address of the page in front of them. Of Google, Nextcloud and Outlook it tells where the calendar itself
 * is; any other address stays as it is.
 */
export function mendAddress(address: string): string {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed)) return trimmed;
  const url = new URL(trimmed);
  for (const read of PAGES) {
    const found = read(url);
    if (found !== undefined) return found;
  }
  return trimmed;
}

/** …/calendar/embed?src=<id>, or …/calendar/u/0?cid=<id in base64>. */
function fromGoogle({ hostname, pathname, searchParams }: URL): string | undefined {
  if (hostname !== "calendar.google.com" || pathname.startsWith("/calendar/ical/")) return undefined;
  const [embedded, shared] = [searchParams.get("src"), searchParams.get("cid")];
  const id = embedded ?? (shared === null ? undefined : Buffer.from(shared, "base64").toString("utf8"));
  return id?.includes("@") === true ? `https://calendar.google.com/calendar/ical/${encodeURIComponent(id)}/public/basic.ics` : undefined;
}

/** …/apps/calendar/p/<token>, also with a name behind it. */
function fromNextcloud({ protocol, host, pathname }: URL): string | undefined {
  const [, root, token] = /^(.*?)(?:\/index\.php)?\/apps\/calendar\/(?:p|embed)\/([A-Za-z0-9]+)/.exec(pathname) ?? [];
  return token === undefined ? undefined : `${protocol}//${host}${root}/remote.php/dav/public-calendars/${token}?export`;
}

function fromOutlook({ protocol, hostname, pathname }: URL): string | undefined {
  if (!/^outlook\.(?:office365|office|live)\.com$/.test(hostname) || !pathname.endsWith("calendar.html")) return undefined;
  return `${protocol}//${hostname}${pathname.replace(/\.html$/, ".ics")}`;
}
