import type { ReactNode } from "react";

type TagProps = { tone?: "plain" | "sun" | "warn" | "open" | "closed"; icon?: ReactNode; children: ReactNode };

export function Tag({ tone = "plain", icon, children }: TagProps) {
  return (
    <span className="tag" data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
