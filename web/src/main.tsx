import "./no-code-from-text.ts";
import "./ui/font.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/parts.css";

import { createBrowserHistory } from "@tanstack/react-router";
import { startTransition, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";

import { App } from "./app/app.tsx";
import { createAppRouter } from "./app/create-app-router.tsx";
import { putLanguageInAddress } from "./app/put-language-in-address.ts";
import { startWorker } from "./offline/start-worker.ts";
import { fillCache } from "./queries/fill-cache.ts";
import { createQueryClient } from "./queries/query-client.ts";
import { readStart } from "./queries/read-start.ts";

const isOtherLanguage = putLanguageInAddress();

const start = readStart(document.getElementById("start")?.textContent);
const queryClient = createQueryClient();
fillCache(queryClient, start);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

const router = createAppRouter(createBrowserHistory());
const app = (
  <StrictMode>
    <App queryClient={queryClient} router={router} start={start} />
  </StrictMode>
);

if (root.hasChildNodes() && !isOtherLanguage) {
  // Tells the router that the page stands there already, so that it draws the same boundaries the server drew.
  router.ssr = { manifest: undefined };
  // In a transition React takes over in small steps, between which a slow phone can scroll.
  void router.load().then(() => startTransition(() => void hydrateRoot(root, app)));
} else {
  root.replaceChildren();
  createRoot(root).render(app);
}

if (import.meta.env.PROD) startWorker();
