import { readFlagOfStage } from '../../../../src/engine/table/flags/readFlagOfStage';
import { columnOf } from '../../../../src/engine/table/rows/DraftTable';
import type { CategoryColumn, CellValue } from '../../../../src/engine/table/types';
import { draftOf } from '../draftOf';

function read(role: string, rows: readonly (readonly CellValue[])[], other = 'opened', unit?: string) {
  const draft = draftOf({ stage: 'stage', [other]: 'flag' }, rows);
  const source = draft.columns.get(other)!;
  if (unit !== undefined) draft.columns.set(other, { ...source, reading: { ...source.reading, unit } });
  return [...readFlagOfStage(draft, columnOf(draft, 'stage') as CategoryColumn, role).values];
}
const opened = [
  ['已开通', 1],
  ['已开通', 0],
  ['已开通', '?'],
  ['不接入', 1],
  ['', 1],
];

describe('readFlagOfStage', () => {
  it('lets a column deny a stage further on, and not the stage of the flag itself', () => {
    expect(read('signed', opened)).toEqual([1, 0, 1, 0, -1]);
    expect(read('opened', opened)).toEqual([1, 1, 1, 0, -1]);
  });

  it('does not take what is no step of the way for more than its own stage', () => {
    const rows = [
      ['测试中', 1],
      ['已签约', 0],
    ];
    expect([read('testing', rows), read('rejected', rows), read('integratable', rows)]).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
  });

  it('takes a success that the user has named for all before it, whatever its stage, and for no loss', () => {
    const rows = [
      ['不接入', 1],
      ['', 1],
      ['已签约', 0],
      ['可接入', 0],
    ];
    expect(read('integratable', rows, 'called', 'derived')).toEqual([1, 1, 1, 1]);
    expect(read('rejected', rows, 'called', 'derived')).toEqual([1, -1, 0, 0]);
    expect(read('integratable', rows, 'called')).toEqual([0, -1, 1, 1]);
  });
});
