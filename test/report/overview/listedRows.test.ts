import { listedRows } from '../../../src/report/overview/listedRows';
import { Places } from '../../../src/report/sheet/Places';
import { defineTable } from '../../../src/report/table/defineTable';
import { Tables } from '../../../src/report/table/Tables';
import { proseIn, type Prose } from '../../../src/report/text/proseIn';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly rate: number;
}
interface Context {
  readonly prose: Prose;
  readonly rows: readonly Row[];
}
const table = defineTable({
  key: 'customers',
  excelName: 'Customers',
  rows: ({ rows }: Context) => rows,
  columns: ({ text, number }) => ({
    id: text({ en: 'Customer', 'zh-CN': '客户' }, 'id'),
    name: text({ en: 'Name', 'zh-CN': '名称' }, 'name'),
    why: text({ en: 'Why', 'zh-CN': '原因' }, ({ rate }) => (rate > 0.5 ? 'high' : 'low')),
    rate: number({ en: 'Call rate', 'zh-CN': '调用率' }, 'rate', 'rate'),
  }),
});
const rows: readonly Row[] = [
  { id: 'C1', name: 'Maple', rate: 0.8 },
  { id: 'C2', name: 'C2', rate: NaN },
  { id: 'C3', name: '', rate: 0.25 },
];

function list(locale: 'en' | 'zh-CN', which: readonly number[], values = ['rate', 'none']) {
  const prose = proseIn(locale);
  const tables = new Tables<Context>([table], { prose, rows });
  const places = new Places(tables, new Map([['list', 'List']]));
  places.placeTable('customers', { sheetRole: 'list', row: 3, column: 1 });
  const columns = { names: ['id', 'name'], why: 'why', values };
  return listedRows(tables.get('customers'), columns, which, places, prose);
}

test('a row is named by its columns, once where they say the same, with its figures as they stand on the sheet', () => {
  expect(list('en', [0, 1, 2]).map(({ name, why, values }) => [name, why, values])).toEqual([
    ['C1 Maple', 'high', 'Call rate 80.0%'],
    ['C2', 'low', ''],
    ['C3', 'low', 'Call rate 25.0%'],
  ]);
  expect(list('zh-CN', [0])[0]!.values).toBe('调用率 80.0%');
});

test('words are told from the header before them, figures stand behind it as in a table', () => {
  expect(list('en', [0], ['name', 'rate'])[0]!.values).toBe('Name: Maple; Call rate 80.0%');
  expect(list('zh-CN', [0], ['name', 'rate'])[0]!.values).toBe('名称：Maple；调用率 80.0%');
});

test('a row leads to its cell, and a row that the table does not have is left out', () => {
  expect(list('en', [2, 3]).map(({ link }) => link)).toEqual([{ sheetRole: 'list', row: 6, column: 1 }]);
});
