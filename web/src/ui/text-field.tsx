import "./form.css";

import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";

import { FieldError } from "./field-error.tsx";

type TextFieldProps = {
  /** Its id on the page; where an error summary leads to. */
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  type?: "text" | "email" | "tel" | "url" | "date";
  inputMode?: "decimal" | "email" | "tel" | "text";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** More than one makes it a box for a few sentences. */
  lines?: number;
  /** The most characters it takes. */
  most?: number;
  /** Under it, such as help with writing. */
  children?: ReactNode;
};

/** One question with room for an answer: label, hint and error are read out with it. */
export function TextField({ name, label, value, onChange, hint, error, type = "text", inputMode, autoComplete, lines = 1, most, children }: TextFieldProps) {
  const hintId = `${name}-hint`;
  const errorId = `${name}-error`;
  const describedBy = [hint === undefined ? "" : hintId, error === undefined ? "" : errorId].filter((id) => id !== "").join(" ");
  const shared = {
    id: name,
    name,
    value,
    maxLength: most,
    autoComplete: autoComplete ?? "off",
    "aria-invalid": error !== undefined,
    "aria-describedby": describedBy === "" ? undefined : describedBy,
  };
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint !== undefined && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      <FieldError id={errorId} error={error} />
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...shared} type={type} inputMode={inputMode} onChange={({ target }) => onChange(target.value)} />
      )}
      {children}
    </div>
  );
}
