import { CheckField } from "../../../ui/check-field.tsx";

type TickListProps<Value extends string> = {
  name: string;
  label: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
};

/** As many as fit; they come out in the order of the list. */
export function TickList<Value extends string>({ name, label, options, chosen, onChange }: TickListProps<Value>) {
  const toggle = (value: Value, isOn: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === value ? isOn : chosen.includes(one))));
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="options">
        {options.map((option) => (
          <CheckField key={option.value} name={`${name}-${option.value}`} label={option.label} isOn={chosen.includes(option.value)} onToggle={(isOn) => toggle(option.value, isOn)} />
        ))}
      </div>
    </fieldset>
  );
}
