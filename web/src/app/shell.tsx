import "./shell.css";

import { Link, Outlet, rootRouteId, useRouteContext } from "@tanstack/react-router";
import { useEffect } from "react";

import { useOnline } from "../queries/use-online.ts";
import { useStart } from "../queries/use-start.tsx";
import { TextProvider, useText } from "../text/use-text.tsx";
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
        <Link to="/over">{messages.app.about}</Link>
      </footer>
    </TextProvider>
  );
}

function Banners() {
  const { app } = useText();
  const { demo } = useStart();
  const isOnline = useOnline();
  return (
    <aside>
      {demo && (
        <p className="banner">
          {app.demoBanner} <Link to="/over">{app.demoMore}</Link>
        </p>
      )}
      <output className="banner offline" hidden={isOnline}>
        {isOnline ? "" : app.offline}
      </output>
    </aside>
  );
}
