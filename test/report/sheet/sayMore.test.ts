import { listSheet } from '../../../src/report/sheet/listSheet';
import { layOutReport } from '../../../src/report/sheet/layOutReport';
import { sayMore } from '../../../src/report/sheet/sayMore';
import { defineTable } from '../../../src/report/table/defineTable';
import { Tables } from '../../../src/report/table/Tables';
import { proseIn, type Prose } from '../../../src/report/text/proseIn';

interface Context {
  readonly prose: Prose;
  readonly count: number;
}

const numbers = defineTable({
  key: 'numbers',
  excelName: 'Numbers',
  mostRows: 1000,
  rows: ({ count }: Context) => Array.from({ length: count }, (_, index) => index + 1),
  columns: ({ number }) => ({ value: number({ en: 'Value', 'zh-CN': '值' }, 'count', (row) => row) }),
});

function say(count: number, locale: 'en' | 'zh-CN') {
  const context = { prose: proseIn(locale), count };
  return sayMore(numbers, context, new Tables([numbers], context)).map(({ cells }) => cells[0]?.value);
}

describe('sayMore', () => {
  it('says of a list that is cut how many rows there are, in each language', () => {
    expect(say(1001, 'en')).toEqual([
      'The first 1,000 of 1,001 rows are listed here. The command line writes all of them with --json.',
    ]);
    expect(say(1001, 'zh-CN')).toEqual([
      '共 1,001 行，此处列出前 1,000 行；命令行加 --json 可输出全部数据。',
    ]);
  });

  it('says nothing of a whole list', () => {
    expect(say(1000, 'en')).toEqual([]);
  });

  it('stands above the list, which has no row behind the last one that fits', () => {
    const context = { prose: proseIn('en'), count: 1001 };
    const words = { en: 'Numbers', 'zh-CN': '数' };
    const sheets = [
      { role: 'summary', name: words, tables: [], parts: () => [] },
      listSheet<Context>({
        role: 'numbers',
        name: words,
        title: words,
        note: words,
        table: numbers,
        frozenColumns: 1,
      }),
    ];
    const [, list] = layOutReport(sheets, context, new Tables([numbers], context)).sheets;
    const table = list!.blocks.find((block) => block.kind === 'table');
    expect(table).toMatchObject({ row: 4, rowCount: 1000 });
    expect(table!.columns[0]!.values).toHaveLength(1000);
    expect(list!.freeze).toEqual({ rows: 5, columns: 2 });
  });
});
