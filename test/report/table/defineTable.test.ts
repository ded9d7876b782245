import { defineTable } from '../../../src/report/table/defineTable';
import { stagesContext, stagesTable, stagesTables, type StagesContext } from '../stagesTable';
import { proseIn } from '../../../src/report/text/proseIn';
import { Tables } from '../../../src/report/table/Tables';

describe('defineTable', () => {
  const context = stagesContext();
  const tables = stagesTables(context);

  it('gives each column its name, its format and a value a row', () => {
    const { columns } = tables.get('stages');
    expect(columns.map(({ key, header, numberFormat }) => [key, header, numberFormat])).toEqual([
      ['name', 'Stage', undefined],
      ['share', 'Share of 1,500', '0.0%'],
      ['records', 'Records', '#,##0'],
    ]);
    expect(Array.from(columns[1]!.values)).toEqual([1, 0.25, NaN]);
  });

  it('names its columns in the language of the report', () => {
    const chinese = stagesTables(stagesContext({ prose: proseIn('zh-CN') })).get('stages');
    expect(chinese.columns.map(({ header }) => header)).toEqual(['阶段', '占 1,500 的比例', '记录数']);
    expect(chinese.emptyText).toBe('没有。');
  });

  it('leaves a column out where the data have nothing for it, and every reference still finds its column', () => {
    const without = stagesTables(stagesContext({ hasShares: false }));
    expect(without.get('stages').columns.map(({ key }) => key)).toEqual(['name', 'records']);
    expect(without.figureAt(stagesTable.cellOf(({ name }) => name === 'opened', 'records'))?.value).toBe(300);
    expect(without.figureAt(stagesTable.cellOf(({ name }) => name === 'opened', 'share'))).toBeUndefined();
  });

  it('gives the figure of a cell its value, its format and its place', () => {
    const at = stagesTable.cellOf(({ name }) => name === 'opened', 'share');
    expect(tables.figureAt(at)).toEqual({ value: 0.25, format: 'rate', at });
  });

  it('writes the figure of a cell that has a format of its own in that format', () => {
    const first = tables.get('stages').rows.length - 3;
    expect(tables.figureAt(stagesTable.cellAt(first, 'records'))?.format).toBe('one');
  });

  it('has no figure for a blank cell or a row that there is not', () => {
    expect(tables.figureAt(stagesTable.cellOf(({ name }) => name === 'called', 'share'))).toBeUndefined();
    expect(tables.figureAt(stagesTable.cellOf(({ name }) => name === 'signed', 'records'))).toBeUndefined();
  });

  it('reads the field that a column names, and says words in the language of the report', () => {
    const named = defineTable({
      key: 'named',
      excelName: 'Named',
      rows: (_context: StagesContext) => [
        { words: { en: 'one', 'zh-CN': '一' }, count: 1 },
        { words: undefined, count: undefined },
      ],
      columns: ({ text, number }) => ({
        name: text({ en: 'Name', 'zh-CN': '名称' }, 'words'),
        count: number({ en: 'Count', 'zh-CN': '数量' }, 'count', 'count'),
      }),
    });
    const chinese = stagesContext({ prose: proseIn('zh-CN') });
    const { columns } = new Tables([named], chinese).get('named');
    expect(columns.map(({ values }) => Array.from(values))).toEqual([
      ['一', ''],
      [1, NaN],
    ]);
  });

  it('refuses two tables of one key', () => {
    expect(() => new Tables([stagesTable, stagesTable], context)).toThrow('same key');
  });
});
