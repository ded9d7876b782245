import { errorOf, excelForEachTest } from '../excelForEachTest';

describe('conditional formats through office.js', () => {
  const excel = excelForEachTest();
  const run = <Result>(batch: (range: Excel.Range, context: Excel.RequestContext) => Promise<Result>) =>
    excel().Excel.run((context) =>
      batch(context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9'), context),
    );
  const rules = () => excel().workbook.sheets[0]?.conditionalFormats ?? [];

  test('the newest rule comes first', async () => {
    await run(async (range, context) => {
      const { conditionalFormats } = range;
      const scale = conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#F8696B' },
        midpoint: { type: 'Percentile', formula: '50', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#63BE7B' },
      };
      const bar = conditionalFormats.add('DataBar').dataBar;
      bar.positiveFormat.fillColor = '#4472C4';
      bar.positiveFormat.gradientFill = false;
      conditionalFormats.add('IconSet').iconSet.style = 'ThreeArrows';
      const above = conditionalFormats.add('CellValue').cellValue;
      above.rule = { operator: 'GreaterThan', formula1: '=3' };
      above.format.fill.color = '#FFEEEE';
      conditionalFormats.load('items/type,items/priority');
      scale.colorScale.load('threeColorScale');
      await context.sync();
      expect(conditionalFormats.items.map((rule) => rule.type)).toEqual([
        'CellValue',
        'IconSet',
        'DataBar',
        'ColorScale',
      ]);
      expect(scale.colorScale.threeColorScale).toBe(true);
    });
    expect(rules()).toMatchObject([
      { kind: 'CellValue', operator: 'GreaterThan', formula1: '=3', fillColor: '#FFEEEE' },
      { kind: 'IconSet', style: 'ThreeArrows' },
      { kind: 'DataBar', color: '#4472C4', gradient: false },
      {
        kind: 'ColorScale',
        points: [{ type: 'LowestValue' }, { type: 'Percentile', value: '50' }, { type: 'HighestValue' }],
      },
    ]);
  });

  test('only rules that touch the range are its own, and clearing takes only those', async () => {
    await run(async (range, context) => {
      range.conditionalFormats.add('DataBar');
      range.worksheet.getRange('D1').conditionalFormats.add('IconSet');
      const { conditionalFormats } = range.worksheet.getRange('B9:C20');
      const count = conditionalFormats.getCount();
      conditionalFormats.clearAll();
      await context.sync();
      expect(count.value).toBe(1);
    });
    expect(rules().map((rule) => rule.kind)).toEqual(['IconSet']);
  });

  test('a rule is not of another kind', async () => {
    await run(async (range, context) => {
      const bar = range.conditionalFormats.add('DataBar');
      bar.colorScaleOrNullObject.load('threeColorScale');
      await context.sync();
      expect(bar.colorScaleOrNullObject.isNullObject).toBe(true);
    });
    const error = await errorOf(() =>
      run(async (range, context) => {
        range.conditionalFormats.add('DataBar').iconSet.style = 'ThreeFlags';
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  test('a percentile without its number is refused', async () => {
    const error = await errorOf(() =>
      run(async (range, context) => {
        range.conditionalFormats.add('ColorScale').colorScale.criteria = {
          minimum: { type: 'Percentile', color: '#F8696B' },
          maximum: { type: 'HighestValue', color: '#63BE7B' },
        };
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});
