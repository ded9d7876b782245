import { resolveValue } from '../../../../src/engine/table/vocabulary/resolveValue';
import { vocabularyOf } from '../../../../src/engine/table/vocabulary/vocabularyOf';

test.each([
  ['lifecycle', '流失', 'Churned'],
  ['size', '大', 'Large'],
  ['decisionMaker', 'CEO', 'C-Level'],
  ['stage', '流失', 'rejected'],
] as const)('in a column of %s, %s means %s', (content, text, name) =>
  expect(resolveValue(vocabularyOf(content)!, text)).toBe(name),
);

test.each(['none', 'name', 'id', 'person', 'amount', 'priority'] as const)(
  'values of %s have names of their own',
  (content) => expect(vocabularyOf(content)).toBeUndefined(),
);
