import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** Where one goes from the first page; the script of each is fetched while there is a connection. */
const NEXT = ["/bijhouden/$token/klopt", "/bijhouden/$token/anders", "/bijhouden/$token/anders/$what", "/bijhouden/$token/dicht"] as const;

/** A line that falls away between two pages must not take the next page along. */
export function useReadyForOffline(token: string, isReady: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!isReady) return;
    // What cannot be fetched now is fetched when it is wanted.
    for (const to of NEXT) void router.preloadRoute({ to, params: { token, what: "tijd" } }).catch(() => undefined);
  }, [router, token, isReady]);
}
