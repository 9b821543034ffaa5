import type { ReactNode } from "react";

type BigChoiceProps = { icon?: ReactNode; title: string; hint?: string | undefined };

/** What stands in a big choice: a sign, what it is, and what to expect. */
export function BigChoice({ icon, title, hint }: BigChoiceProps) {
  return (
    <>
      {icon}
      <span>
        <b>{title}</b>
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </>
  );
}
