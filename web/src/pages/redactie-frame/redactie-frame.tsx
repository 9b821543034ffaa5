import "../../features/redactie/redactie.css";

import type { Me } from "@schuifaan/shared/contract/sign-in";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { problemCodeOf } from "../../queries/api-problem.ts";
import { redactieQueries } from "../../queries/redactie-queries.ts";
import { useSignOut } from "../../queries/use-redactie-actions.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { HiddenPageHead } from "../form-page/hidden-page-head.tsx";

type RedactieFrameProps = {
  title: string;
  /** Where what is inside has the heading. */
  isHeadedInside?: boolean;
  children: (me: Me) => ReactNode;
};

/** Around every page of the wijkredactie: who is in, the way to the other pages, and the way in for who is not. */
export function RedactieFrame({ title, isHeadedInside = false, children }: RedactieFrameProps) {
  const text = useText();
  const { trouble, signIn: words } = redactieIn(text);
  const me = useQuery(redactieQueries.me());
  const isOut = problemCodeOf(me.error) === "not-signed-in";
  return (
    <main className="page redactie" id="inhoud">
      <HiddenPageHead title={title} />
      {me.data !== undefined && !isOut && <Ways me={me.data} />}
      {(isOut || !isHeadedInside || me.data === undefined) && <h1 tabIndex={-1}>{isOut ? words.needed : title}</h1>}
      {isOut && (
        <div className="notice">
          <p>{words.neededText}</p>
          <Link className="button" to="/inloggen">{words.go}</Link>
        </div>
      )}
      {me.isError && !isOut && <RetryNotice message={trouble.unreachable} action={text.app.tryAgain} onRetry={() => void me.refetch()} />}
      {me.isPending && <SkeletonCards />}
      {me.data !== undefined && !isOut && children(me.data)}
    </main>
  );
}

function Ways({ me }: { me: Me }) {
  const { nav } = redactieIn(useText());
  const leave = useSignOut();
  const navigate = useNavigate();
  const roles = new Set(me.grants.map(({ role }) => role));
  return (
    <nav className="redactie-ways" aria-label={nav.label}>
      {(roles.has("key_person") || roles.has("admin")) && <Link to="/redactie" activeOptions={{ exact: true }}>{nav.worklist}</Link>}
      <Link to="/redactie/plekken">{nav.places}</Link>
      {roles.has("admin") && <Link to="/redactie/collega-s">{nav.colleagues}</Link>}
      <span className="soft">{nav.you(me.name)}</span>
      <button className="button" data-look="quiet" type="button" disabled={leave.isPending} onClick={() => leave.mutate(undefined, { onSuccess: () => void navigate({ to: "/inloggen" }) })}>
        {nav.leave}
      </button>
    </nav>
  );
}
