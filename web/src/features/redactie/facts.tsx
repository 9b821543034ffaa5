import type { ReactNode } from "react";

export type Fact = { readonly label: string; readonly value: ReactNode };

/** What is needed to decide, one line each; lines without a value are left out. */
export function Facts({ facts }: { facts: readonly (Fact | undefined)[] }) {
  const told = facts.filter((fact) => fact !== undefined && fact.value !== undefined && fact.value !== "");
  return (
    <dl className="facts">
      {told.map((fact) => (
        <div key={fact?.label}>
          <dt>{fact?.label}</dt>
          <dd>{fact?.value}</dd>
        </div>
      ))}
    </dl>
  );
}
