import type { AreaOnSheet, CellsBlock, SheetPlan, TableBlock } from '../../report/plan';
import type { CellPrint, Fingerprint, ListPrint } from './Fingerprint';
import { HASH_MASK, hashContent, hashRow } from './hashContent';
import { writtenArea } from './writtenArea';

/** The fingerprint of all that a plan writes on a sheet. Costs one hash a cell. */
export function fingerprintPlan({ blocks }: Pick<SheetPlan, 'blocks'>): Fingerprint {
  const lists = blocks.filter((block) => block.kind === 'table');
  const areas = lists.flatMap((list) => writtenArea(list) ?? []);
  return {
    cells: [
      ...blocks.filter((block) => block.kind === 'cells').flatMap((block) => cellsOf(block, areas)),
      ...lists.filter(({ rowCount }) => rowCount === 0).map(emptyNote),
    ],
    lists: gather(lists.map(printList)),
    charts: blocks.filter((block) => block.kind === 'chart').map(({ name }) => name),
  };
}

/** A cell that only gives a cell of a list another look holds what the list holds. */
function cellsOf({ row, column, values }: CellsBlock, lists: readonly AreaOnSheet[]): readonly CellPrint[] {
  return values.flatMap((contents, down) =>
    contents
      .map((content, right) => ({
        row: row + down,
        column: column + right,
        hash: hashContent(content),
      }))
      .filter((cell) => cell.hash !== 0 && !lists.some((area) => contains(area, cell))),
  );
}

function emptyNote({ row, column, emptyText }: TableBlock): CellPrint {
  return { row: row + 1, column, hash: hashContent(emptyText) };
}

function contains(area: AreaOnSheet, { row, column }: CellPrint): boolean {
  const down = row - area.row;
  const right = column - area.column;
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

function printList({ rowCount, columns }: TableBlock): ListPrint {
  const sums = new Array<number>(columns.length).fill(0);
  const hashes = new Array<number>(columns.length);
  const rows = new Array<number>(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columns.length; column += 1) {
      const { values, isTyped } = columns[column]!;
      const hash = isTyped === true ? 0 : hashContent(values[row]);
      hashes[column] = hash;
      sums[column] = (sums[column]! + hash) & HASH_MASK;
    }
    rows[row] = hashRow(hashes);
  }
  const headers = columns.map(({ header }) => hashContent(header));
  const filled = rows.flatMap((row, place) =>
    columns.flatMap(({ isTyped, values }, column) => {
      const hash = isTyped === true ? hashContent(values[place]) : 0;
      return hash === 0 ? [] : [hashRow([row, column, hash])];
    }),
  );
  const typed = columns.flatMap(({ isTyped }, column) => (isTyped === true ? [column] : []));
  return {
    count: 1,
    longest: rowCount,
    headers,
    rows,
    sums,
    ...(typed.length === 0 ? {} : { typed, filled }),
  };
}

/** Lists with the same headers become one: a reader may have moved their rows, or the lists themselves. */
function gather(lists: readonly ListPrint[]): readonly ListPrint[] {
  const gathered = new Map<string, ListPrint>();
  for (const list of lists) {
    const key = list.headers.join();
    const alike = gathered.get(key);
    gathered.set(
      key,
      alike === undefined
        ? list
        : {
            ...alike,
            count: alike.count + 1,
            longest: Math.max(alike.longest, list.longest),
            rows: alike.rows.concat(list.rows),
            ...(alike.filled === undefined ? {} : { filled: alike.filled.concat(list.filled ?? []) }),
            sums: alike.sums.map((sum, column) => (sum + list.sums[column]!) & HASH_MASK),
          },
    );
  }
  return [...gathered.values()];
}
