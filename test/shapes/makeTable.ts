import { seededRandom } from '../../samples/seededRandom';
import type { CellValue } from '../../src/engine/table/types';

/**
 * A table of the structure of an export: its headers, each with what its cells hold. All values are invented.
 *
 * `Header=kind`, parted by semicolons. Kinds: `id`, `company`, `person`, `text`, `date`, `yes` (Yes/No), `true`
 * (TRUE/FALSE), `amount`, `count:30`, `share` (0 to 1), `percent` ("47%"), `score:10` (with decimals), `blank`,
 * `rank`, and values to pick from: `A|B|C`.
 */
export function makeTable(structure: string, rows = 80, seed = 7): CellValue[][] {
  const columns = structure.split(';').map((column) => {
    const mark = column.lastIndexOf('=');
    return { header: column.slice(0, mark).trim(), kind: column.slice(mark + 1).trim() };
  });
  const random = seededRandom(seed);
  const body = Array.from({ length: rows }, (_row, row) =>
    columns.map(({ kind }) => cell(kind, row, rows, random)),
  );
  return [columns.map(({ header }) => header), ...body];
}

type Random = ReturnType<typeof seededRandom>;

function cell(kind: string, row: number, rows: number, random: Random): CellValue {
  const draw = random.uniform();
  const [name = '', size] = kind.split(':');
  const most = Number(size ?? 100);
  switch (name) {
    case 'id':
      return `${size ?? 'R'}-${1000 + row}`;
    case 'unique':
      return `Firm ${row + 1}`;
    case 'company':
      return `Company ${1 + Math.floor(draw * 16)}`;
    case 'person':
      return ['Ann Lee', 'Bo Chen', 'Cy Diaz', 'Di Roth'][Math.floor(draw * 4)]!;
    case 'text':
      return `Note ${row} about ${Math.floor(draw * 1e6)}`;
    case 'date':
      return 45_000 + Math.floor(draw * 300);
    case 'yes':
      return draw < 0.3 ? 'Yes' : 'No';
    case 'true':
      return draw < 0.3;
    case 'amount':
      return Math.round(draw * 90_000_00) / 100 + 100;
    case 'count':
      return Math.floor(draw * draw * (most + 1));
    case 'share':
      return Math.round(draw * 998 + 1) / 1000;
    case 'percent':
      return `${Math.round(draw * 100)}%`;
    case 'score':
      return Math.round(draw * most * 100) / 100;
    case 'rank':
      return 1 + ((row * 37) % rows);
    case 'blank':
      return null;
    default: {
      const values = kind.split('|');
      return values[Math.floor(draw * values.length)]!;
    }
  }
}
