import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** Where one goes from the first page. */
const NEXT = ["/bijhouden/$token/anders", "/bijhouden/$token/anders/$what", "/bijhouden/$token/dicht"] as const;
/** Who only came to say yes is gone by then, and has not paid for more. */
const STAY_IN_MS = 3000;

/** Fetches the scripts of the next pages once the maker stays: a line that falls away between two pages must not take the next one along. */
export function useReadyForOffline(token: string, isReady: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!isReady) return undefined;
    const fetchNext = () => {
      // What cannot be fetched now is fetched when it is wanted.
      for (const to of NEXT) void router.preloadRoute({ to, params: { token, what: "tijd" } }).catch(() => undefined);
    };
    const timer = setTimeout(fetchNext, STAY_IN_MS);
    return () => clearTimeout(timer);
  }, [router, token, isReady]);
}
