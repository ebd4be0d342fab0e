/** One cell: its words, and the facts that its numbers come from. */
export interface Cell {
  readonly text: string;
  readonly facts: readonly string[];
}

/** One line of a table; a `break`, `blank` or `total` is said in words and drawn as such. */
export interface Row {
  readonly kind: 'plain' | 'break' | 'blank' | 'total';
  /** The first cell heads the row. A `break` has one cell, which spans the table. */
  readonly cells: readonly Cell[];
}

/** The numbers of one figure as rows, for reading and for CSV. */
export interface Table {
  readonly caption: string;
  /** Column headings with their units, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Caveats that hold for the whole table. */
  readonly notes: readonly Cell[];
}
