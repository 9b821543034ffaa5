import "./redactie.css";

import type { Me } from "@schuifaan/shared/contract/sign-in";
import { useQuery } from "@tanstack/react-query";

import { redactieQueries } from "../../queries/redactie-queries.ts";
import { useEndGrant } from "../../queries/use-redactie-actions.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { RedactieTrouble } from "./redactie-trouble.tsx";
import { SureButton } from "./sure-button.tsx";

/** Who else has a role in somebody's areas; one's own roles another admin takes away. */
export function ColleagueList({ me }: { me: Me }) {
  const { colleagues: words } = redactieIn(useText());
  const found = useQuery(redactieQueries.colleagues());
  const end = useEndGrant();
  if (found.isPending) return <SkeletonCards />;
  return (
    <>
      <RedactieTrouble error={found.error ?? end.error} />
      <ul className="plain-list rows">
        {found.data?.colleagues.map(({ id, name, email, grants }) => (
          <li key={id}>
            <strong>{name}</strong>
            <a href={`mailto:${email}`}>{email}</a>
            <ul className="plain-list">
              {grants.map((grant) => {
                const area = grant.area?.name ?? words.everywhere;
                const role = words.roles[grant.role];
                return (
                  <li key={grant.id}>
                    <span>{role} · {area}</span>
                    {id !== me.id && (
                      <SureButton label={words.end(role, area)} question={words.endSure} yes={words.yes} no={words.no} isBusy={end.isPending} onYes={() => end.mutate(grant.id)} />
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
