/** A list as it was found: every row with the cells of all columns, as text, untouched. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly origin: TableOrigin;
  /** False when the columns have no names of their own. */
  readonly hasHeader: boolean;
  /** What the licence of the data asks us to keep with it. */
  readonly attribution: string | undefined;
};

/** `number` is the row in the file as a spreadsheet counts them, from 1. */
export type TableRow = { readonly number: number; readonly cells: readonly string[] };

export type TableOrigin =
  | { readonly kind: "csv"; readonly encoding: string; readonly delimiter: string }
  | { readonly kind: "xlsx" | "ods"; readonly sheet: string; readonly otherSheets: number }
  | { readonly kind: "geojson" | "overpass" };

/** A sheet before we know which row names the columns. */
export type Grid = readonly (readonly string[])[];
