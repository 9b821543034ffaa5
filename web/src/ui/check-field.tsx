import "./form.css";

import { FieldError } from "./field-error.tsx";

type CheckFieldProps = {
  name: string;
  label: string;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
  hint?: string | undefined;
  error?: string | undefined;
};

/** Yes or not. */
export function CheckField({ name, label, isOn, onToggle, hint, error }: CheckFieldProps) {
  const errorId = `${name}-error`;
  return (
    <div className="field">
      <FieldError id={errorId} error={error} />
      <label className="option">
        <input
          type="checkbox"
          id={name}
          name={name}
          checked={isOn}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : errorId}
          onChange={({ target }) => onToggle(target.checked)}
        />
        <span>
          {label}
          {hint !== undefined && <small>{hint}</small>}
        </span>
      </label>
    </div>
  );
}
