import { cellAddress } from '../layout/cellAddress';
import type { AreaReference, CellLink } from '../plan';
import type { CellReference, CellsReference } from '../table/CellReference';
import type { Tables } from '../table/Tables';
import type { Target } from './Target';

interface TablePlace {
  readonly sheetRole: string;
  /** Of the header, 0-based. */
  readonly row: number;
  readonly column: number;
}

/** Where everything stands once the sheets are laid out. Nothing is asked before that. */
export class Places {
  private readonly tablePlaces = new Map<string, TablePlace>();
  private readonly marks = new Map<string, CellLink>();

  constructor(
    private readonly tables: Pick<Tables<never>, 'get' | 'find' | 'findAll'>,
    /** By role, of the sheets that are shown. */
    private readonly sheetNames: ReadonlyMap<string, string>,
  ) {}

  /** @throws RangeError for a table that stands somewhere already */
  placeTable(key: string, place: TablePlace): void {
    if (this.tablePlaces.has(key)) throw new RangeError(`Table "${key}" is placed twice`);
    this.tablePlaces.set(key, place);
  }

  placeMark(mark: string, cell: CellLink): void {
    this.marks.set(mark, cell);
  }

  /** The cell that a target names; undefined where the report shows no such cell: nobody can go to a hidden sheet. */
  link(target: Target | undefined): CellLink | undefined {
    if (target === undefined) return undefined;
    if ('sourceSheet' in target) {
      return { sheetName: target.sourceSheet, row: target.sourceRow - 1, column: target.sourceColumn - 1 };
    }
    const link = this.ownCell(target);
    return link?.sheetRole !== undefined && this.sheetNames.has(link.sheetRole) ? link : undefined;
  }

  /** All cells that a target names, from top to bottom; none where the report has no such cell. */
  links(target: Target | CellsReference | undefined): readonly CellLink[] {
    if (target === undefined || !('rows' in target)) {
      const link = this.link(target);
      return link === undefined ? [] : [link];
    }
    const place = this.tablePlaces.get(target.table);
    const within = place === undefined ? undefined : this.tables.findAll(target);
    if (place === undefined || within === undefined || !this.sheetNames.has(place.sheetRole)) return [];
    return within.rows.map((row) => ({
      sheetRole: place.sheetRole,
      row: place.row + 1 + row,
      column: place.column + within.column,
    }));
  }

  /** The cells of a column below its header; undefined where the table lacks the column or stands nowhere. */
  column(table: string, key: string, mostRows = Infinity): AreaReference | undefined {
    const place = this.tablePlaces.get(table);
    if (place === undefined) return undefined;
    const { columns, rows } = this.tables.get(table);
    const column = columns.findIndex((candidate) => candidate.key === key);
    if (column < 0) return undefined;
    return {
      sheetRole: place.sheetRole,
      row: place.row + 1,
      column: place.column + column,
      rows: Math.max(1, Math.min(mostRows, rows.length)),
      columns: 1,
    };
  }

  /** The first cell of a table's header. */
  header(table: string): CellLink | undefined {
    const place = this.tablePlaces.get(table);
    return place && { sheetRole: place.sheetRole, row: place.row, column: place.column };
  }

  /** Name of the sheet that a target leads to. */
  sheetName(target: Target | undefined): string | undefined {
    const role = this.link(target)?.sheetRole;
    return role === undefined ? undefined : this.sheetNames.get(role);
  }

  /** A cell, or the cells from one to another, as a formula would name them. */
  address(from: Target, to: Target = from): string | undefined {
    const first = this.link(from);
    const last = this.link(to);
    if (first === undefined || last === undefined) return undefined;
    const start = cellAddress(first.row, first.column);
    const end = cellAddress(last.row, last.column);
    return `${this.sheetName(from)}!${start === end ? start : `${start}:${end}`}`;
  }

  private ownCell(target: Exclude<Target, { readonly sourceSheet: string }>): CellLink | undefined {
    if ('table' in target) return this.cell(target);
    if ('mark' in target) return this.marks.get(target.mark);
    return { sheetRole: target.sheet, row: 0, column: 0 };
  }

  private cell(reference: CellReference): CellLink | undefined {
    const place = this.tablePlaces.get(reference.table);
    const within = place === undefined ? undefined : this.tables.find(reference);
    if (place === undefined || within === undefined) return undefined;
    return {
      sheetRole: place.sheetRole,
      row: place.row + 1 + within.row,
      column: place.column + within.column,
    };
  }
}
