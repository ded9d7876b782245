import {
  tellUnknownFlags,
  unknownAsNo,
  type UnknownVerdict,
} from '../../../../src/engine/table/flags/tellUnknownFlags';

const unknown = {
  header: 'Signed',
  roles: ['called', 'signed'],
  role: 'signed',
  count: 3,
  rows: 10,
  cells: [{ row: 4, column: 2, address: 'C5' }],
};

describe('tellUnknownFlags', () => {
  it.each<[UnknownVerdict, string, string]>([
    ['isNo', 'unknownIsNo', 'warning'],
    ['apart', 'unknownApart', 'warning'],
    ['error', 'unknownFlags', 'error'],
    ['question', 'unknownFlags', 'question'],
  ])(
    'says of flags that are %s how many of how many there are, and asks only where they are open',
    (...row) => {
      const [verdict, code, severity] = row;
      const asked = code === 'unknownFlags' ? { answers: ['unknownIsNo'] } : {};
      expect(tellUnknownFlags(verdict, unknown)).toEqual({
        code,
        severity,
        role: 'signed',
        facts: { header: 'Signed', roles: ['called', 'signed'], count: 3, rows: 10, known: 7, ...asked },
        cells: unknown.cells,
      });
    },
  );
});

test('taken as a no, an unknown flag is 0 and the others are what they were', () => {
  expect(Array.from(unknownAsNo(Int8Array.of(1, -1, 0)))).toEqual([1, 0, 0]);
});
