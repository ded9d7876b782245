import { checkFlags } from '../../../../src/engine/table/flags/checkFlags';
import { draftOf } from '../draftOf';

const said = (draft: ReturnType<typeof draftOf>) =>
  checkFlags(draft).map(({ code, facts, cells }) => [code, facts['count'], cells.map(({ row }) => row)]);
const flags = { signed: 'flag', rejected: 'flag', pending: 'flag' } as const;

describe('checkFlags', () => {
  it('names the rows that have two stages at once, and not those with one or none', () =>
    expect(
      said(
        draftOf(flags, [
          [1, 0, 0],
          [1, 1, 0],
          [0, 0, 0],
          [1, 1, 1],
          [1, '', 1],
        ]),
      ),
    ).toEqual([['conflictingFlags', 3, [3, 5, 6]]]));

  it('has nothing to compare where only one stage has a column of its own', () => {
    const draft = draftOf({ signed: 'flag', rejected: 'flag' }, [
      [1, 1],
      [0, 1],
    ]);
    const rejected = draft.columns.get('rejected')!;
    draft.columns.set('rejected', { ...rejected, reading: { ...rejected.reading, unit: 'derived' } });
    expect(said(draft)).toEqual([]);
  });

  it('does not hold calls or openings against a contract: they come after it', () =>
    expect(
      said(
        draftOf({ signed: 'flag', called: 'flag', opened: 'flag' }, [
          [1, 1, 1],
          [0, 0, 0],
        ]),
      ),
    ).toEqual([]));

  it('names the rows whose stage has a flag that says no, and not a blank one', () =>
    expect(
      said(
        draftOf({ stage: 'stage', signed: 'flag' }, [
          ['已签约', 1],
          ['已签约', 0],
          ['不接入', 0],
          ['', 0],
          ['已签约', 'n/a'],
        ]),
      ),
    ).toEqual([['stageAgainstFlags', 1, [3]]]));

  it('names the rows with a first call and a no to it', () =>
    expect(
      said(
        draftOf({ called: 'flag', first_call_date: 'date' }, [
          [1, '2025-01-02'],
          [0, '2025-01-02'],
          [0, ''],
          ['?', '2025-01-02'],
        ]),
      ),
    ).toEqual([['callDateWithoutFlag', 1, [3]]]));

  it('counts all rows and lists twenty', () => {
    const [notice] = checkFlags(draftOf(flags, [...new Array<number[]>(21).fill([1, 1, 0]), [0, 0, 0]]));
    expect([notice?.facts['count'], notice?.cells.length]).toEqual([21, 20]);
  });
});
