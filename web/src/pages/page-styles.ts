// Pages that the server drew are looked at before their scripts arrive, so their style may not wait for those.
import "../features/agenda/agenda.css";
import "../features/areas/area-links.css";
import "./agenda-page/agenda-page.css";
import "../features/favourites/save-button.css";
import "../features/place/paper-card.css";
import "../features/place/place-facts.css";
import "../features/poster/poster.css";
import "../features/share/share-menu.css";
import "../features/tips/tips.css";
import "../ui/form.css";
import "./card-page/card-page.css";
import "./over-page/over-page.css";
import "./page-map/page-map.css";
import "./place-page/place-page.css";
import "./poster-page/poster-page.css";
import "./privacy-page/privacy-page.css";
import "./wijk-page/wijk-page.css";
