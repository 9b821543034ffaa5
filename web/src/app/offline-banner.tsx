import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import { readKeptNews, useKeptNews } from "../queries/kept-news.ts";
import { useNow } from "../queries/use-now.ts";
import { useOnline } from "../queries/use-online.ts";
import { formatKept } from "../text/format-kept.ts";
import type { Messages } from "../text/nl.ts";
import { useText } from "../text/use-text.tsx";

/** Says that there is no connection, and how old what the reader sees is. */
export function OfflineBanner() {
  const text = useText();
  const now = useNow();
  const isOnline = useOnline();
  const keptAt = useKeptNews();
  const askAgain = useAskAgain();
  const message = toMessage(keptAt === undefined ? undefined : formatKept(keptAt, now, text), isOnline, text);
  return (
    <div className="banner offline" hidden={message === ""}>
      <output>{message}</output>
      {isOnline && keptAt !== undefined && (
        <button type="button" className="button" data-look="ghost" onClick={askAgain}>
          {text.app.tryAgain}
        </button>
      )}
    </div>
  );
}

function toMessage(age: string | undefined, isOnline: boolean, { app }: Messages): string {
  if (age !== undefined) return isOnline ? app.keptForNow(age) : app.kept(age);
  return isOnline ? "" : app.offline;
}

/** What was kept gives way to what is true now, by itself as soon as the connection is back. */
function useAskAgain(): () => void {
  const client = useQueryClient();
  useEffect(() => {
    const renew = () => {
      if (readKeptNews() !== undefined) void client.invalidateQueries();
    };
    window.addEventListener("online", renew);
    return () => window.removeEventListener("online", renew);
  }, [client]);
  return () => void client.invalidateQueries();
}
