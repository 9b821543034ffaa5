import type { ReactNode } from "react";

type ChipProps = {
  isOn: boolean;
  onToggle: () => void;
  icon?: ReactNode;
  /** How many it would leave: a number to see, the same in words to hear. */
  count?: { readonly shown: string; readonly read: string; readonly isNone: boolean } | undefined;
  children: ReactNode;
};

/** A choice that is on or off at once; says so to screen readers too. What leaves nothing looks pale, and can be pressed. */
export function Chip({ isOn, onToggle, icon, count, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={isOn} data-none={count?.isNone} onClick={onToggle}>
      {icon}
      {children}
      {count !== undefined && (
        <>
          {/* The space is for who hears it. */}
          {" "}
          <span className="chip-count">
            <span aria-hidden="true">{count.shown}</span>
            <span className="only-read">{count.read}</span>
          </span>
        </>
      )}
    </button>
  );
}
