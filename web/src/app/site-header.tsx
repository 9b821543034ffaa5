import { Link } from "@tanstack/react-router";
import Armchair from "lucide-react/icons/armchair";
import CalendarDays from "lucide-react/icons/calendar-days";
import Languages from "lucide-react/icons/languages";
import MapIcon from "lucide-react/icons/map";

import { rememberLanguage } from "../text/remember-language.ts";
import { useText } from "../text/use-text.tsx";

export function SiteHeader() {
  const { app, language } = useText();
  const other = language === "nl" ? "en" : "nl";
  return (
    <header className="top">
      <Link to="/" className="logo" aria-label={app.home} search={{}}>
        <b>
          <Armchair className="icon" aria-hidden="true" />
        </b>
        <span>{app.name}</span>
      </Link>
      <nav aria-label={app.menu}>
        <Link to="/agenda" search={{}}>
          <CalendarDays className="icon" aria-hidden="true" />
          <span>{app.agenda}</span>
        </Link>
        <Link to="/wijken">
          <MapIcon className="icon" aria-hidden="true" />
          <span>{app.wijken}</span>
        </Link>
        <Link
          to="."
          search={(now) => ({ ...now, taal: other === "en" ? other : undefined })}
          replace
          resetScroll={false}
          lang={other}
          hrefLang={other}
          onClick={() => rememberLanguage(other)}
        >
          <Languages className="icon" aria-hidden="true" />
          <span>{app.otherLanguage}</span>
        </Link>
      </nav>
    </header>
  );
}
