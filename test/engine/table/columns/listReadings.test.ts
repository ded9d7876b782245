import { checkColumns } from '../../../../src/engine/table/columns/checkColumns';
import type { CellValue } from '../../../../src/engine/table/types';
import { draftOf } from '../draftOf';

function readingsOf(kind: 'number' | 'flag' | 'stage' | 'name' | 'date', cells: readonly CellValue[]) {
  const draft = draftOf(
    { it: kind },
    cells.map((cell) => [cell]),
  );
  const [check] = checkColumns(draft.grid, draft.region, draft, []);
  return check!.readings.map(({ text, value }) => [text, value]);
}

test('each different text among numbers has the number that it was read as', () => {
  expect(readingsOf('number', [12, '1,200', '¥5', '1,200', 'n/a', '', 'what?', 7])).toEqual([
    ['1,200', 1200],
    ['¥5', 5],
  ]);
});

test('numbers alone need none', () => {
  expect(readingsOf('number', [1, 2, 3])).toEqual([]);
});

test('in a column of answers every cell that answers has one, numbers too', () => {
  expect(readingsOf('flag', ['yes', 'No', 1, 0, true, '', 'yes'])).toEqual([
    ['yes', 1],
    ['No', 0],
    ['1', 1],
    ['0', 0],
    ['true', 1],
  ]);
});

test('few categories have the name of each spelling, many have none', () => {
  expect(readingsOf('name', ['Ada', 'ada ', ''])).toEqual([
    ['Ada', 'Ada'],
    ['ada ', 'Ada'],
  ]);
  expect(
    readingsOf(
      'name',
      Array.from({ length: 101 }, (_, index) => `Customer ${index}`),
    ),
  ).toEqual([]);
});
