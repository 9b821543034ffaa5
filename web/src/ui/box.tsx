import { type ReactNode, useId } from "react";

type BoxProps = { title: string; className?: string; children: ReactNode };

/** A titled part of a page. */
export function Box({ title, className = "", children }: BoxProps) {
  const id = useId();
  return (
    <section className={`box ${className}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
