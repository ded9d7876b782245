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

test('in a column of answers every cell that answers has one, numbers and blanks too', () => {
  expect(readingsOf('flag', ['yes', 'No', 1, 0, true, 'yes'])).toEqual([
    ['yes', 1],
    ['No', 0],
    ['1', 1],
    ['0', 0],
    ['true', 1],
  ]);
  expect(readingsOf('flag', ['yes', '', 'yes'])).toEqual([
    ['yes', 1],
    ['', 0],
  ]);
});

test('where each number is a yes they need none', () => {
  const draft = draftOf({ it: 'flag' }, [[3], ['no'], [2], [5]]);
  const [check] = checkColumns(draft.grid, draft.region, draft, []);
  expect(check!.tells).toEqual([
    { role: 'it', readings: [{ text: 'no', value: 0 }], areNumbersYes: true, areMixed: false },
  ]);
});

test('of categories only the spellings that are not the name', () => {
  expect(readingsOf('name', ['Ada', 'ada ', ''])).toEqual([['ada ', 'Ada']]);
});

test('a text that other columns have a say in tells nothing', () => {
  const draft = draftOf({ it: 'flag' }, [['yes'], ['no'], ['yes']]);
  const source = draft.columns.get('it')!;
  const column = { kind: 'flag', values: Int8Array.of(1, 0, 0) } as const;
  draft.columns.set('it', { ...source, reading: { ...source.reading, column } });
  const [check] = checkColumns(draft.grid, draft.region, draft, []);
  expect(check!.tells[0]).toMatchObject({ readings: [], areMixed: true });
});
