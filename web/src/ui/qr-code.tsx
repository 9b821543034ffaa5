import { encode } from "uqr";

type QrCodeProps = { text: string; label: string };

/** Modules of white around the code, without which phones do not see it (ISO/IEC 18004). */
const QUIET_MARGIN = 4;

/** Black on white in every theme, for phones read nothing else; still readable with 15 % of it stained or torn. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_MARGIN });
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path fill="#000" d={data.map(toRuns).join("")} />
    </svg>
  );
}

/** Each stretch of black in a row as one rectangle: a tenth of the text that a rectangle a module would take. */
function toRuns(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isBlack, x) => (isBlack && row[x - 1] !== true ? [x] : []));
  const runs = starts.map((x) => {
    const end = row.indexOf(false, x);
    const width = (end === -1 ? row.length : end) - x;
    return `M${x} ${y}h${width}v1h-${width}z`;
  });
  return runs.join("");
}
