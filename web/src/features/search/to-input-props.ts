import type { ComponentProps } from "react";

type Given = { label: string; name: string | undefined; placeholder: string; onTyped: (typed: string) => void };

/** What every search box has in common. */
export function toInputProps({ label, name, placeholder, onTyped }: Given) {
  return {
    "aria-label": label,
    name,
    placeholder,
    enterKeyHint: "search",
    autoComplete: "off",
    maxLength: 200,
    onChange: (event) => onTyped(event.target.value),
  } satisfies ComponentProps<"input">;
}
