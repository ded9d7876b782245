import { describeFormula } from '../../../../src/taskpane/screens/formula/describeFormula';
import { draftFormula } from '../../../../src/taskpane/screens/formula/draftFormula';
import { usualChoices } from '../../../../src/taskpane/screens/formula/FormulaChoices';
import { sayIn } from '../../../../src/taskpane/text/paneText';

const input = {
  ...{ sheet: 'S', row: 1, column: 1, rows: 9, columns: 2 },
  table: { name: 'Customers', columns: ['Sales', 'Support'] },
};
const describe = (
  name: Parameters<typeof draftFormula>[0],
  choices: Partial<typeof usualChoices>,
  locale: 'en' | 'zh-CN' = 'en',
  inTable = false,
) => {
  const all = { ...usualChoices, ...choices };
  const draft = draftFormula(name, { input }, all, inTable, 'High, Mid, Low')!;
  return describeFormula(sayIn(locale), draft, all, ['Sales', 'Support']);
};
const usual = { weight: 3, direction: 'higher', method: 'minmax' } as const;
const metrics = [usual, { ...usual, weight: 1, direction: 'lower' } as const];

test('a score is described by the share of each metric and its direction', () => {
  expect(describe('COMPOSITE_SCORE', { metrics })).toBe(
    'One score a row: Sales 75%, Support 25%, low is good. Compared with the cells themselves.',
  );
  expect(describe('COMPOSITE_SCORE', { metrics }, 'zh-CN')).toBe(
    '每行一个评分：Sales 75%、Support 25%（越低越好）。比较范围：所选单元格。',
  );
});

test('a metric that weighs nothing is not named', () => {
  expect(describe('COMPOSITE_SCORE', { metrics: [usual, { ...usual, weight: 0 }] })).toContain(
    'row: Sales 100%. Compared',
  );
});

test('inside a table it says so', () => {
  expect(describe('VALUE_TIER', { rule: 'cuts' }, 'en', true)).toBe(
    'Tiers by fixed scores, whoever else is there. The formula stands in each row of the table Customers.',
  );
});
