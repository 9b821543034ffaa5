import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { readWord } from "../url/read-word.ts";
import { rootRoute } from "./root-route.tsx";

const getParentRoute = () => rootRoute;

const inloggenRoute = createRoute({
  getParentRoute,
  path: "/inloggen",
  // What the service of somebody's work came back with.
  validateSearch: ({ error }): { error?: string | undefined } => (typeof error === "string" ? { error } : {}),
  component: lazyRouteComponent(() => import("../pages/inloggen-page/inloggen-page.tsx"), "InloggenPage"),
});

const tokenRoute = createRoute({
  getParentRoute,
  path: "/inloggen/$token",
  component: lazyRouteComponent(() => import("../pages/inloggen-page/inloggen-token-page.tsx"), "InloggenTokenPage"),
});

const redactieRoute = createRoute({
  getParentRoute,
  path: "/redactie",
  component: lazyRouteComponent(() => import("../pages/redactie-page/redactie-page.tsx"), "RedactiePage"),
});

const plekkenRoute = createRoute({
  getParentRoute,
  path: "/redactie/plekken",
  component: lazyRouteComponent(() => import("../pages/redactie-plekken-page/redactie-plekken-page.tsx"), "RedactiePlekkenPage"),
});

const plekRoute = createRoute({
  getParentRoute,
  path: "/redactie/plek/$id",
  component: lazyRouteComponent(() => import("../pages/redactie-plek-page/redactie-plek-page.tsx"), "RedactiePlekPage"),
});

const questionRoute = createRoute({
  getParentRoute,
  path: "/redactie/plek/$id/anders/$what",
  validateSearch: ({ welke, deel }): { welke?: string | undefined; deel?: string | undefined } => ({ ...readWord("welke", welke), ...readWord("deel", deel) }),
  component: lazyRouteComponent(() => import("../pages/redactie-question-page/redactie-question-page.tsx"), "RedactieQuestionPage"),
});

const collegaRoute = createRoute({
  getParentRoute,
  path: "/redactie/collega-s",
  component: lazyRouteComponent(() => import("../pages/redactie-collega-page/redactie-collega-page.tsx"), "RedactieCollegaPage"),
});

/** For who signed in, and the way in. */
export const REDACTIE_ROUTES = [inloggenRoute, tokenRoute, redactieRoute, plekkenRoute, plekRoute, questionRoute, collegaRoute] as const;
