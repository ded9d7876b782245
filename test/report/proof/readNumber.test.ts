import type { ColumnCheck } from '../../../src/engine/table/types';
import { literal } from '../../../src/report/proof/defineReadingsProof';
import { readNumber } from '../../../src/report/proof/readNumber';

const column = (unit: string, more: Partial<ColumnCheck> = {}): ColumnCheck => ({
  header: 'Adoption',
  columnNumber: 2,
  role: 'adoption',
  kind: 'number',
  certainty: 'certain',
  unit,
  evidence: { decimal: '.' },
  filled: 1,
  missing: 0,
  unreadable: 0,
  samples: [],
  readings: [],
  tells: [],
  ...more,
});

test('a number is taken as it is, a text by its separators, anything else as nothing', () => {
  expect(readNumber('A!B2', column('asIs'))).toBe(
    'IFERROR(IF(ISNUMBER(A!B2),A!B2,IF(TRIM(A!B2)="","",NUMBERVALUE(A!B2,".",","))),"")',
  );
  expect(readNumber('A!B2', column('asIs', { evidence: { decimal: ',' } }))).toContain(
    'NUMBERVALUE(A!B2,",",".")',
  );
});

test('percent points are divided, but not those of a text that says percent itself', () => {
  const formula = readNumber('A!B2', column('percentPoints'));
  expect(formula).toContain('IF(ISNUMBER(A!B2),A!B2/100,');
  expect(formula).toContain(
    'IF(ISNUMBER(SEARCH("%",A!B2)),NUMBERVALUE(A!B2,".",","),NUMBERVALUE(A!B2,".",",")/100)',
  );
});

test('the unit of a header multiplies, and that of a cell is told by its size', () => {
  expect(readNumber('A!B2', column('scaledByHeader', { evidence: { scale: 10_000 } }))).toContain(
    'A!B2*10000',
  );
  expect(readNumber('A!B2', column('perCell'))).toContain('IF(A!B2>1.5,A!B2/100,A!B2)');
});

test('a rank is turned round', () => {
  expect(readNumber('A!B2', column('asIs'), 11)).toContain('IF(ISNUMBER(A!B2),11-A!B2,');
});

test('texts that Excel would read otherwise are looked up, plain ones are not', () => {
  const plain = column('asIs', { readings: [{ text: '1,200', value: 1200 }] });
  expect(readNumber('A!B2', plain)).not.toContain('MATCH');
  const money = column('asIs', { readings: [{ text: '¥1,200', value: 1200 }] });
  expect(readNumber('A!B2', money)).toContain(`MATCH("adoption:"&${literal('A!B2')},Payoff_texts,0)`);
});

test('words of a priority are looked up, and so are its numbers', () => {
  expect(readNumber('A!B2', column('levels'))).toBe(
    `IFERROR(INDEX(Payoff_textValues,MATCH("adoption:"&${literal('A!B2')},Payoff_texts,0)),"")`,
  );
});
