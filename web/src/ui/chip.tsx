import type { ReactNode } from "react";

type ChipProps = { isOn: boolean; onToggle: () => void; icon?: ReactNode; children: ReactNode };

/** A choice that is on or off at once; says so to screen readers too. */
export function Chip({ isOn, onToggle, icon, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={onToggle}>
      {icon}
      {children}
    </button>
  );
}
