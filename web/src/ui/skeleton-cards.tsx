const ROWS = ["a", "b", "c", "d", "e", "f"];

/** Keeps the height of a list that is on its way, so nothing jumps when it comes. */
export function SkeletonCards() {
  return (
    <div className="cards" aria-hidden="true">
      {ROWS.map((row) => (
        <div key={row} className="card skeleton-card" />
      ))}
    </div>
  );
}
