import {
  headerScale,
  saysPercent,
  saysRate,
  withoutUnit,
} from '../../../../src/engine/table/numbers/headerScale';

describe('headerScale', () => {
  it.each([
    ['销售额（万元）', 1e4],
    ['合同额[亿]', 1e8],
    ['Revenue (k)', 1e3],
    ['ARR ($M)', 1e6],
    ['Sales (USD million)', 1e6],
    ['销售额（含税）（万元）', 1e4],
    ['销售额_万元', 1e4],
    ['Revenue 百万', 1e6],
    ['销售额（元）', 1],
    ['浏览_千', 1e3],
    ['一万', 1],
    ['Revenue (market)', 1],
    ['Sales (km)', 1],
    ['万元收入', 1],
  ])('of %s is %d', (header, scale) => expect(headerScale(header)).toBe(scale));
});

describe('saysPercent', () => {
  it.each(['采用率（%）', 'Adoption ％', 'adoption pct', '采用率百分比'])('%s does', (header) => {
    expect(saysPercent(header)).toBe(true);
  });
  it('adoption does not', () => expect(saysPercent('adoption')).toBe(false));
});

describe('saysRate', () => {
  it.each(['adoption_rate', 'ResolutionRate', 'Product adoption', '工单解决率', '支持效率', 'Share (%)'])(
    '%s does',
    (header) => expect(saysRate(header)).toBe(true),
  );
  it.each(['Visits', 'Corporate visits', 'Health rating', 'Separated', '使用次数', 'iterations'])(
    '%s does not',
    (header) => expect(saysRate(header)).toBe(false),
  );
});

describe('withoutUnit', () => {
  it.each([
    ['销售额（含税）（万元）', '销售额'],
    ['销售额_万元', '销售额'],
    ['销售额', '销售额'],
    ['万元收入', '万元收入'],
  ])('of %s is %s', (header, name) => expect(withoutUnit(header)).toBe(name));
});
