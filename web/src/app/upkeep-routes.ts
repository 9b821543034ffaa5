import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { readWord } from "../url/read-word.ts";
import { rootRoute } from "./root-route.tsx";

const getParentRoute = () => rootRoute;

const linkRoute = createRoute({
  getParentRoute,
  path: "/bijhouden",
  component: lazyRouteComponent(() => import("../pages/upkeep-link-page/upkeep-link-page.tsx"), "UpkeepLinkPage"),
});

const homeRoute = createRoute({
  getParentRoute,
  path: "/bijhouden/$token",
  component: lazyRouteComponent(() => import("../pages/upkeep-page/upkeep-page.tsx"), "UpkeepPage"),
});

const confirmRoute = createRoute({
  getParentRoute,
  path: "/bijhouden/$token/klopt",
  component: lazyRouteComponent(() => import("../pages/upkeep-confirm-page/upkeep-confirm-page.tsx"), "UpkeepConfirmPage"),
});

const menuRoute = createRoute({
  getParentRoute,
  path: "/bijhouden/$token/anders",
  component: lazyRouteComponent(() => import("../pages/upkeep-change-page/upkeep-menu-page.tsx"), "UpkeepMenuPage"),
});

const changeRoute = createRoute({
  getParentRoute,
  path: "/bijhouden/$token/anders/$what",
  validateSearch: ({ welke, deel }): { welke?: string | undefined; deel?: string | undefined } => ({ ...readWord("welke", welke), ...readWord("deel", deel) }),
  component: lazyRouteComponent(() => import("../pages/upkeep-change-page/upkeep-change-page.tsx"), "UpkeepChangePage"),
});

const closedRoute = createRoute({
  getParentRoute,
  path: "/bijhouden/$token/dicht",
  component: lazyRouteComponent(() => import("../pages/upkeep-closed-page/upkeep-closed-page.tsx"), "UpkeepClosedPage"),
});

const seasonRoute = createRoute({
  getParentRoute,
  path: "/bijhouden/$token/kerst",
  validateSearch: ({ welke }): { welke?: string | undefined } => readWord("welke", welke),
  component: lazyRouteComponent(() => import("../pages/upkeep-season-page/upkeep-season-page.tsx"), "UpkeepSeasonPage"),
});

const makersRoute = createRoute({
  getParentRoute,
  path: "/bijhouden/$token/wie",
  validateSearch: ({ stap }): { stap?: string | undefined } => readWord("stap", stap),
  component: lazyRouteComponent(() => import("../pages/upkeep-makers-page/upkeep-makers-page.tsx"), "UpkeepMakersPage"),
});

const photoRoute = createRoute({
  getParentRoute,
  path: "/bijhouden/$token/foto",
  component: lazyRouteComponent(() => import("../pages/upkeep-photo-page/upkeep-photo-page.tsx"), "UpkeepPhotoPage"),
});

const calendarRoute = createRoute({
  getParentRoute,
  path: "/bijhouden/$token/agenda",
  component: lazyRouteComponent(() => import("../pages/upkeep-calendar-page/upkeep-calendar-page.tsx"), "UpkeepCalendarPage"),
});

const privacyRoute = createRoute({
  getParentRoute,
  path: "/bijhouden/$token/privacy",
  component: lazyRouteComponent(() => import("../pages/upkeep-privacy-page/upkeep-privacy-page.tsx"), "UpkeepPrivacyPage"),
});

/** What is behind the link of a maker; none of it comes with a first visit. */
export const UPKEEP_ROUTES = [
  linkRoute, homeRoute, confirmRoute, menuRoute, changeRoute, closedRoute, seasonRoute, makersRoute, photoRoute, calendarRoute, privacyRoute,
] as const;
