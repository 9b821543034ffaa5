import "./ui/font.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/parts.css";

import { createBrowserHistory } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "./app/app.tsx";
import { createAppRouter } from "./app/create-app-router.tsx";
import { putLanguageInAddress } from "./app/put-language-in-address.ts";
import { fillCache } from "./queries/fill-cache.ts";
import { createQueryClient } from "./queries/query-client.ts";
import { readStart } from "./queries/read-start.ts";

putLanguageInAddress();

const start = readStart(document.getElementById("start")?.textContent);
const queryClient = createQueryClient();
fillCache(queryClient, start);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={createAppRouter(createBrowserHistory())} start={start} />
  </StrictMode>,
);
