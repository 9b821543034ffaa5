import "../pages/page-styles.ts";

import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";

import type { Start } from "../queries/read-start.ts";
import { StartProvider } from "../queries/use-start.tsx";
import type { AppRouter } from "./create-app-router.tsx";
import { FreshDay } from "./fresh-day.tsx";

type AppProps = { queryClient: QueryClient; router: AppRouter; start: Start };

export function App({ queryClient, router, start }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <StartProvider start={start}>
        <FreshDay />
        <RouterProvider router={router} />
      </StartProvider>
    </QueryClientProvider>
  );
}
