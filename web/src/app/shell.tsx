import "./shell.css";

import { Link, Outlet, rootRouteId, useRouteContext } from "@tanstack/react-router";
import { useEffect } from "react";

import { useStart } from "../queries/use-start.tsx";
import { TextProvider, useText } from "../text/use-text.tsx";
import { OfflineBanner } from "./offline-banner.tsx";
import { SiteHeader } from "./site-header.tsx";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";

/** What is around every page. */
export function Shell() {
  const { messages } = useRouteContext({ from: rootRouteId });
  useFocusOnArrival();
  useEffect(() => {
    document.documentElement.lang = messages.language;
  }, [messages]);

  return (
    <TextProvider messages={messages}>
      <a className="skip button" href="#inhoud">
        {messages.app.skip}
      </a>
      <SiteHeader />
      <Banners />
      <Outlet />
      <footer className="foot">
        <p>{messages.app.footer}</p>
        <Link to="/bewaard">{messages.along.saved.title}</Link>
        <Link to="/plek-erbij">{messages.app.tipPlace}</Link>
        <Link to="/over">{messages.app.about}</Link>
        <Link to="/toegankelijkheid">{messages.app.statement}</Link>
        <Link to="/privacy">{messages.app.privacy}</Link>
      </footer>
    </TextProvider>
  );
}

function Banners() {
  const { app } = useText();
  const { demo } = useStart();
  return (
    <aside>
      {demo && (
        <p className="banner">
          {app.demoBanner} <Link to="/over">{app.demoMore}</Link>
        </p>
      )}
      <OfflineBanner />
    </aside>
  );
}
