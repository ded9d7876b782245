import { analyses, analysisNamed, inputsOf } from '../src/analyses';
import { createGridBuilder } from '../src/engine/table/createGridBuilder';
import { findTables } from '../src/engine/table/findTables';
import { matchRoles } from '../src/engine/table/matchRoles';
import { readTable } from '../src/engine/table/readTable';
import type { CellValue, DataCheck, Table } from '../src/engine/table/types';

/** Rows that a read of a sheet brings at a time. */
const chunkRows = 40_000;

/** A sheet's cells as the host sends them: chunks of JSON. */
export function chunksOf(rows: readonly (readonly CellValue[])[]): string[] {
  const chunks: string[] = [];
  for (let row = 0; row < rows.length; row += chunkRows)
    chunks.push(JSON.stringify(rows.slice(row, row + chunkRows)));
  return chunks;
}

/** A table read from chunks, and what that took in milliseconds. */
export interface ChunkReading {
  readonly parsing: number;
  readonly ingest: number;
  readonly table: Table;
  readonly check: DataCheck;
}

/** Parses chunks and reads them into a checked table; each chunk is let go once it is read, as in the add-in. */
export function readChunks(chunks: readonly string[], analysis: string): ChunkReading {
  let parsing = 0;
  let ingest = 0;
  const origin = { sheet: 'Sheet1', firstRow: 1, firstColumn: 1 };
  const builder = createGridBuilder(origin, chunks.length * chunkRows);
  for (const chunk of chunks) {
    const start = performance.now();
    const rows = JSON.parse(chunk) as CellValue[][];
    const parsed = performance.now();
    builder.appendRows(rows);
    parsing += parsed - start;
    ingest += performance.now() - parsed;
  }
  const start = performance.now();
  const grid = builder.finish();
  const [region] = findTables(grid, inputsOf(analyses));
  if (region === undefined) throw new Error('The generated table was not found.');
  const { input } = analysisNamed(analysis);
  const matches = matchRoles(grid, region, input);
  const { table, check } = readTable(grid, region, matches, input, { duplicates: 'first' });
  if (table === undefined) throw new Error(`Refused: ${check.notices.map(({ code }) => code).join(', ')}`);
  return { parsing, ingest: ingest + performance.now() - start, table, check };
}
