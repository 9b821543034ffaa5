import type { SVGProps } from "react";

/** A round arch: the door of a church, a mosque and a temple alike, in the stroke of the other icons. */
export function ArchIcon(props: SVGProps<SVGSVGElement>) {
  return (
    <svg
      width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2"
      strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" {...props}
    >
      <path d="M3 21h18" />
      <path d="M5 21V10.5a7 7 0 0 1 14 0V21" />
      <path d="M9.5 21v-7.5a2.5 2.5 0 0 1 5 0V21" />
    </svg>
  );
}
