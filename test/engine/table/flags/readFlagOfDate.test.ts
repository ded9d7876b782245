import { readCase } from '../corpus/runTableCase';
import type { CellValue, ReadOptions } from '../../../../src/engine/table/types';

function readDates(dates: readonly CellValue[], options: ReadOptions = {}) {
  const rows = dates.map((date, row) => [`Customer ${row}`, row % 2 === 0 ? 'Basic' : 'Pro', date]);
  const cells = [['Customer', 'Product', 'First call date'], ...rows];
  return readCase({ name: 'dates', analysis: 'conversion', cells, columns: {}, options });
}

const dateOf = (row: number) => (row % 4 === 0 ? '2024-03-01' : '2024-03-02');

const everyOther = (other: string) =>
  Array.from({ length: 40 }, (_, row) => (row % 2 === 0 ? dateOf(row) : other));

test('a date is a call, an empty cell none', () => {
  const { table } = readDates(everyOther(''));
  expect(table?.columns.called).toMatchObject({ values: expect.objectContaining({ 0: 1, 1: 0, 2: 1 }) });
});

test('where no cell is empty and many say "unknown", whether they are a no is asked: no rate is given', () => {
  const { table, check } = readDates(everyOther('unknown'));
  expect(table).toBeUndefined();
  expect(check.notices.find(({ code }) => code === 'unknownFlags')).toMatchObject({
    severity: 'error',
    facts: { header: 'First call date', roles: ['called'], count: 20, known: 20, rows: 40 },
  });
});

test('they are a no once the user has said so', () => {
  const { table, check } = readDates(everyOther('unknown'), {
    answers: { 'First call date': 'unknownIsNo' },
  });
  expect(table?.rowCount).toBe(40);
  expect(table?.columns.called).toMatchObject({ values: expect.objectContaining({ 0: 1, 1: 0 }) });
  expect(check.notices.map(({ code }) => code)).toContain('unknownIsNo');
});

test('two in forty that are unknown are left out, and three are asked about', () => {
  const datesBut = (unknown: number) =>
    Array.from({ length: 40 }, (_, row) => (row < unknown ? 'unknown' : dateOf(row)));
  expect(readDates(datesBut(2)).table?.rowCount).toBe(38);
  expect(readDates(datesBut(3)).table).toBeUndefined();
});
