import { formatOfColumn } from '../../../../src/engine/table/columns/formatOfColumn';
import { contextOf } from '../contextOf';

/** What the number formats of the rows below the header say. */
function kindOf(...formats: readonly string[]) {
  const { origin, region } = contextOf(
    [1],
    {},
    { origin: { numberFormats: [['0%'], ...formats.map((format) => [format])] } },
  );
  return formatOfColumn(origin, region, 0);
}

describe('formatOfColumn', () => {
  it.each([
    'yyyy-mm-dd',
    'd/m',
    'm/d/yy h:mm',
    '[$-804]yyyy"年"m"月"d"日"',
    'h:mm:ss',
    '[$-F800]dddd',
    'mmm-yy',
    'yyyy年',
  ])('%s is a date', (format) => expect(kindOf(format)).toBe('date'));
  it.each(['0%', '0.00%;[Red]-0.00%', '0.0 %'])('%s is a percentage', (format) =>
    expect(kindOf(format)).toBe('percent'),
  );
  it.each(['0.00', '#,##0', '#,##0.00 "daily"', '[Red]0', '0.0_d', '0\\d', '"100%" 0'])(
    '%s is a number',
    (format) => expect(kindOf(format)).toBe('number'),
  );
  it.each(['', 'General', 'GENERAL', '@', '"yes"', 'm'])('%p says nothing', (format) =>
    expect(kindOf(format)).toBeUndefined(),
  );

  it('is undecided where two cells say different things, and where none says anything', () => {
    expect(kindOf('0%', '0.00')).toBeUndefined();
    expect(kindOf()).toBeUndefined();
  });

  it('passes over cells that say nothing, and over the header', () =>
    expect(kindOf('General', '0%')).toBe('percent'));

  it('looks at the column of the sheet, not of the region', () => {
    const { origin, region } = contextOf([1], {}, { origin: { numberFormats: [[], ['0%', 'yyyy-mm-dd']] } });
    expect(formatOfColumn(origin, { ...region, firstColumn: 1 }, 0)).toBe('date');
  });
});
