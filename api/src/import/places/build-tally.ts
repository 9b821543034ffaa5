import { importPlacesNl } from "../../text/import-places-nl.ts";
import type { ReadRow } from "./read-row.ts";
import type { Settled, WorklistReason } from "./settle-row.ts";

const EXAMPLES = 3;

/** A number with the first few names behind it. */
type Counted = { count: number; readonly examples: string[] };

export type Tally = {
  readonly count: (row: ReadRow, settled: Settled) => void;
  readonly added: Counted;
  readonly updated: Counted;
  readonly unchanged: Counted;
  readonly reasons: ReadonlyMap<WorklistReason, Counted>;
  readonly twins: readonly { readonly name: string; readonly of: string; readonly distanceInMetres: number }[];
  readonly notices: { swapped: number; rd: number; wgs84: number; mobiles: number; outsideAreas: number };
};

/** Keeps count of what became of the rows, for the report. */
export function buildTally(): Tally {
  const outcomes = { added: noneYet(), updated: noneYet(), unchanged: noneYet() };
  const reasons = new Map<WorklistReason, Counted>();
  const twins: { name: string; of: string; distanceInMetres: number }[] = [];
  const notices = { swapped: 0, rd: 0, wgs84: 0, mobiles: 0, outsideAreas: 0 };
  const count = (row: ReadRow, settled: Settled) => {
    const label = row.name === "" ? importPlacesNl.row(row.number) : row.name;
    if (row.droppedMobile) notices.mobiles += 1;
    if (typeof row.position === "object") {
      notices[row.position.system] += 1;
      if (row.position.isSwapped) notices.swapped += 1;
    }
    if (settled.as !== "worklist") {
      add(outcomes[settled.as], label);
      if (settled.place.areaCodes.length === 0) notices.outsideAreas += 1;
      return;
    }
    const reason = reasons.get(settled.reason) ?? noneYet();
    reasons.set(settled.reason, reason);
    add(reason, label);
    const [twin] = settled.twins;
    if (twin !== undefined && twins.length < EXAMPLES) twins.push({ name: label, of: twin.name, distanceInMetres: twin.distanceInMetres });
  };
  return { count, ...outcomes, reasons, twins, notices };
}

function noneYet(): Counted {
  return { count: 0, examples: [] };
}

function add(counted: Counted, label: string): void {
  counted.count += 1;
  if (counted.examples.length < EXAMPLES) counted.examples.push(label);
}
