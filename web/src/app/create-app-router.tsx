import { createRoute, createRouter, lazyRouteComponent, type RouterHistory } from "@tanstack/react-router";

import { FinderPage } from "../pages/finder-page/finder-page.tsx";
import { readAgendaView, writeAgendaView } from "../url/agenda-view.ts";
import { readFinderView, writeFinderView } from "../url/finder-view.ts";
import { parseSearchText, writeSearchText } from "../url/search-text.ts";
import { ErrorPage } from "./error-page.tsx";
import { REDACTIE_ROUTES } from "./redactie-routes.ts";
import { rootRoute } from "./root-route.tsx";
import { TELLING_ROUTES } from "./telling-routes.ts";
import { UPKEEP_ROUTES } from "./upkeep-routes.ts";

const finderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  validateSearch: (search) => writeFinderView(readFinderView(search)),
  component: FinderPage,
});

const placeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plek/$slug",
  component: lazyRouteComponent(() => import("../pages/place-page/place-page.tsx"), "PlacePage"),
});

const agendaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/agenda",
  validateSearch: (search) => writeAgendaView(readAgendaView(search)),
  component: lazyRouteComponent(() => import("../pages/agenda-page/agenda-page.tsx"), "AgendaPage"),
});

const cardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plek/$slug/kaartje",
  component: lazyRouteComponent(() => import("../pages/card-page/card-page.tsx"), "CardPage"),
});

const savedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/bewaard",
  component: lazyRouteComponent(() => import("../pages/saved-page/saved-page.tsx"), "SavedPage"),
});

const wijkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/wijk/$code",
  component: lazyRouteComponent(() => import("../pages/wijk-page/wijk-page.tsx"), "WijkPage"),
});

const posterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/wijk/$code/poster",
  component: lazyRouteComponent(() => import("../pages/poster-page/poster-page.tsx"), "PosterPage"),
});

const wijkenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/wijken",
  component: lazyRouteComponent(() => import("../pages/wijken-page/wijken-page.tsx"), "WijkenPage"),
});

const overRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/over",
  component: lazyRouteComponent(() => import("../pages/over-page/over-page.tsx"), "OverPage"),
});

const toegankelijkheidRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/toegankelijkheid",
  component: lazyRouteComponent(() => import("../pages/toegankelijkheid-page/toegankelijkheid-page.tsx"), "ToegankelijkheidPage"),
});

const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/privacy",
  component: lazyRouteComponent(() => import("../pages/privacy-page/privacy-page.tsx"), "PrivacyPage"),
});

const routeTree = rootRoute.addChildren([
  finderRoute, agendaRoute, placeRoute, cardRoute, savedRoute, wijkRoute, posterRoute, wijkenRoute, overRoute, toegankelijkheidRoute, privacyRoute,
  ...TELLING_ROUTES, ...UPKEEP_ROUTES, ...REDACTIE_ROUTES,
]);

/** The table of contents of the web: every page and its address. */
export function createAppRouter(history: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    parseSearch: parseSearchText,
    stringifySearch: writeSearchText,
    // On the server it would write a script into the page, which the Content-Security-Policy refuses.
    scrollRestoration: typeof document !== "undefined",
    defaultErrorComponent: ErrorPage,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: AppRouter;
  }
}
