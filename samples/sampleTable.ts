/** A generated table: the headers of its columns and its rows, blank cells as null. */
export interface SampleTable {
  readonly headers: string[];
  readonly rows: (string | number | boolean | null)[][];
}
