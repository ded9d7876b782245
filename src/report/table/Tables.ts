import type { Figure } from '../figures/Figure';
import { buildTable, type BuiltColumn, type BuiltTable } from './buildTable';
import type { CellReference, CellsReference } from './CellReference';
import type { TableContext } from './Column';
import type { AnyTable } from './defineTable';

/** The tables of one report, each computed when it is first asked for. */
export class Tables<Context extends TableContext> {
  private readonly built = new Map<string, BuiltTable>();
  /** Holds the context, so that whoever reads tables need not know what they were made from. */
  private readonly build: (key: string) => BuiltTable;
  private readonly meets: (condition: CellsReference['rows'], row: unknown) => boolean;

  /** @throws RangeError where two tables have the same key: one would hide the other */
  constructor(tables: readonly AnyTable<Context>[], context: Context) {
    const declared = new Map(tables.map((table) => [table.key, table]));
    if (declared.size !== tables.length) throw new RangeError('Two tables have the same key');
    this.build = (key) => {
      const table = declared.get(key);
      if (table === undefined) throw new RangeError(`No table "${key}"`);
      return buildTable(table, context);
    };
    // The condition was made by the table that made the rows, from the same context.
    this.meets = (condition, row) => condition(row as never, context as never);
  }

  /** @throws RangeError for a key that no table has */
  get(key: string): BuiltTable {
    const known = this.built.get(key);
    if (known !== undefined) return known;
    const built = this.build(key);
    this.built.set(key, built);
    return built;
  }

  /** Row and column of a cell within its table, from 0; undefined where the table has no such row or column. */
  find({ table, row, column }: CellReference): { row: number; column: number } | undefined {
    const built = this.get(table);
    const place = typeof row === 'number' ? row : findRow(built.rows, row);
    const columnPlace = built.columns.findIndex(({ key }) => key === column);
    const isThere = place >= 0 && place < built.rows.length && columnPlace >= 0;
    return isThere ? { row: place, column: columnPlace } : undefined;
  }

  /** Rows of a table that meet a condition, from 0, and the column; undefined where the table has no such column. */
  findAll({ table, rows, column }: CellsReference): { rows: readonly number[]; column: number } | undefined {
    const built = this.get(table);
    const columnPlace = built.columns.findIndex(({ key }) => key === column);
    if (columnPlace < 0) return undefined;
    const places = Array.from(built.rows, (row, place) => (this.meets(rows, row) ? place : -1));
    return { rows: places.filter((place) => place >= 0), column: columnPlace };
  }

  /**
   * The figure that a cell shows: its value is the cell's own, so that a sentence cannot say another number than the cell
   * it leads to. Undefined where there is no such cell, or where it is blank.
   */
  figureAt(at: CellReference, format?: Figure['format']): Figure | undefined {
    const place = this.find(at);
    if (place === undefined) return undefined;
    const column = this.get(at.table).columns[place.column] as BuiltColumn;
    const value = column.values[place.row];
    if (typeof value !== 'number' && typeof value !== 'string') return undefined;
    if (Number.isNaN(value) || value === '') return undefined;
    const own = typeof column.format === 'string' ? column.format : undefined;
    return { value, format: format ?? column.exceptions.get(place.row)?.format ?? own, at };
  }
}

function findRow(rows: ArrayLike<unknown>, condition: (row: never, index: number) => boolean): number {
  for (let index = 0; index < rows.length; index += 1) {
    // The condition was made by the table that made the rows.
    if (condition(rows[index] as never, index)) return index;
  }
  return -1;
}
