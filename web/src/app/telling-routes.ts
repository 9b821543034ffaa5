import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "./root-route.tsx";

const kloptNietRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plek/$slug/klopt-niet",
  component: lazyRouteComponent(() => import("../pages/klopt-niet-page/klopt-niet-page.tsx"), "KloptNietPage"),
});

const plekErbijRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plek-erbij",
  component: lazyRouteComponent(() => import("../pages/plek-erbij-page/plek-erbij-page.tsx"), "PlekErbijPage"),
});

const meldingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/melding/$token",
  component: lazyRouteComponent(() => import("../pages/melding-page/melding-page.tsx"), "MeldingPage"),
});

const berichtRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plek/$slug/bericht",
  validateSearch: ({ over }): { over?: "samen" | "vraag" | undefined } => (over === "samen" || over === "vraag" ? { over } : {}),
  component: lazyRouteComponent(() => import("../pages/bericht-page/bericht-page.tsx"), "BerichtPage"),
});

const antwoordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/antwoord/$token",
  component: lazyRouteComponent(() => import("../pages/antwoord-page/antwoord-page.tsx"), "AntwoordPage"),
});

/** Where anybody tells or asks something, and sees what became of it. */
export const TELLING_ROUTES = [kloptNietRoute, plekErbijRoute, meldingRoute, berichtRoute, antwoordRoute] as const;
