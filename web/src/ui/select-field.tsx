import "./form.css";

import { FieldError } from "./field-error.tsx";

type SelectFieldProps<Value extends string> = {
  name: string;
  label: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  hint?: string | undefined;
  error?: string | undefined;
};

/** One answer out of many, as the device shows such lists. */
export function SelectField<Value extends string>({ name, label, options, value, onChange, hint, error }: SelectFieldProps<Value>) {
  const hintId = `${name}-hint`;
  const errorId = `${name}-error`;
  const describedBy = [hint === undefined ? "" : hintId, error === undefined ? "" : errorId].filter((id) => id !== "").join(" ");
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint !== undefined && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      <FieldError id={errorId} error={error} />
      <select
        id={name}
        name={name}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy === "" ? undefined : describedBy}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
