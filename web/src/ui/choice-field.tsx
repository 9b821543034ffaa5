import "./form.css";

import { FieldError } from "./field-error.tsx";

type Option<Value extends string> = { readonly value: Value; readonly label: string; readonly hint?: string | undefined };

type ChoiceFieldProps<Value extends string> = {
  name: string;
  label: string;
  options: readonly Option<Value>[];
  /** Undefined while nothing is chosen. */
  value: Value | undefined;
  onChange: (value: Value) => void;
  hint?: string | undefined;
  error?: string | undefined;
};

/** One answer out of a few, all in sight. The name is that of the first: where an error summary leads to. */
export function ChoiceField<Value extends string>({ name, label, options, value, onChange, hint, error }: ChoiceFieldProps<Value>) {
  const errorId = `${name}-error`;
  return (
    <fieldset className="field" aria-describedby={error === undefined ? undefined : errorId}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <FieldError id={errorId} error={error} />
      <div className="options">
        {options.map((option, index) => (
          <label className="option" key={option.value}>
            <input
              type="radio"
              id={index === 0 ? name : undefined}
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint !== undefined && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
