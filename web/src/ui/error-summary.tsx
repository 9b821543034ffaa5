import "./form.css";

import { useEffect, useRef } from "react";

/** What is not right yet about one field; `field` is its name. */
export type Fault = { readonly field: string; readonly sentence: string };

type ErrorSummaryProps = { title: string; faults: readonly Fault[] };

/** All that is not right yet, above the form, each with the way to its field. It takes the focus when it comes. */
export function ErrorSummary({ title, faults }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert">
      <h2>{title}</h2>
      <ul>
        {faults.map(({ field, sentence }) => (
          <li key={field + sentence}>
            <a
              href={`#${field}`}
              onClick={(press) => {
                press.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
