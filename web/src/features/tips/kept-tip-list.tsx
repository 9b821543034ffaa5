import "./tips.css";

import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { tipQueries } from "../../queries/tip-queries.ts";
import { tipsIn } from "../../text/tips-in.ts";
import { useText } from "../../text/use-text.tsx";
import { useKeptTips } from "./kept-tips.ts";
import type { ToldTip } from "./tip-story.tsx";

/** What was told from this device, with how far it is; nothing at all when nothing was. */
export function KeptTipList() {
  const { kept } = tipsIn(useText());
  const tokens = useKeptTips();
  const found = useQueries({ queries: tokens.map((token) => tipQueries.byToken(token)) });
  const tips = found.flatMap(({ data }, index) => (data === undefined ? [] : [{ token: tokens[index] ?? "", tip: data }]));
  if (tips.length === 0) return null;
  return (
    <section className="kept-tips" aria-labelledby="kept-tips">
      <h2 id="kept-tips">{kept.title}</h2>
      <p className="soft">{kept.text}</p>
      <ul className="kept-tips">
        {tips.map(({ token, tip }) => (
          <li key={token}>
            <KeptTip token={token} tip={tip} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeptTip({ token, tip: { told, state, place } }: { token: string; tip: ToldTip }) {
  const { story, wrong } = tipsIn(useText());
  const name = told.kind === "wrong" ? wrong.kind[told.wrong] : told.name;
  return (
    <Link to="/melding/$token" params={{ token }}>
      <strong>{name}</strong>
      {told.kind === "wrong" && place !== undefined && ` · ${place.name}`}
      <span className="block">{story.state[told.kind][state]}</span>
    </Link>
  );
}
