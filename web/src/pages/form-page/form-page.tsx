import "../../ui/form.css";

import type { ReactNode } from "react";

import { HiddenPageHead } from "./hidden-page-head.tsx";

type FormPageProps = {
  title: string;
  /** Above the title: the way back. */
  back?: ReactNode;
  children: ReactNode;
};

/** A page that asks something: one heading, one column, found by no search engine. */
export function FormPage({ title, back, children }: FormPageProps) {
  return (
    <main className="page form-page" id="inhoud">
      <HiddenPageHead title={title} />
      {back}
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </main>
  );
}
