import { CellError } from '../../../src/functions/CellError';
import { readHeaders, readScoreColumns } from '../../../src/functions/arguments/readScoreColumns';

const read = (given: Partial<Parameters<typeof readScoreColumns>[0]>, count = 2) =>
  readScoreColumns({ weights: null, method: null, directions: null, ...given }, count);

describe('readScoreColumns', () => {
  it('weighs all columns alike, by min-max and the higher the better, where nothing is given', () => {
    const usual = { weight: 1, method: 'minmax', direction: 'higher', needsPopulation: true };
    expect(read({})).toEqual([
      { ...usual, index: 0 },
      { ...usual, index: 1 },
    ]);
  });

  it('takes one word for all columns or one each', () => {
    expect(read({ method: 'none' }).map(({ method }) => method)).toEqual(['none', 'none']);
    expect(read({ directions: [['lower'], ['higher']] }).map(({ direction }) => direction)).toEqual([
      'lower',
      'higher',
    ]);
  });

  it('leaves out a column whose weight is 0 or blank', () => {
    expect(read({ weights: [[0, 2, null]] }, 3).map(({ index }) => index)).toEqual([1]);
  });

  it.each([
    [{ weights: [[1]] }, 'score.weightCount'],
    [{ weights: [[0, 0]] }, 'score.weightsAllZero'],
    [{ weights: [['a', 1]] }, 'score.weightUnreadable'],
    [{ method: [['rank', 'rank', 'rank']] }, 'score.wordCount'],
    [{ directions: [['up']] }, 'choice.unknown'],
  ])('refuses %j with %s', (given, reason) => {
    expect(() => read(given)).toThrow(reason);
  });
});

describe('readHeaders', () => {
  it('gives one text per column, whatever the shape of the cells', () => {
    expect(readHeaders([['Sales'], [2024]], 2, true)).toEqual(['Sales', '2024']);
    expect(readHeaders(null, 2, true)).toBeUndefined();
  });

  it('leaves a blank header blank, also as the desktop sends it', () => {
    expect(readHeaders([['Sales', null]], 2, true)).toEqual(['Sales', '']);
    expect(readHeaders([['Sales', 0]], 2, true)).toEqual(['Sales', '']);
  });

  it('keeps an error among them, beside the headers of the other columns', () => {
    const error = { code: '#REF!' };
    expect(readHeaders([['Sales', error]], 2, true)).toEqual(['Sales', new CellError('#REF!')]);
  });

  it('refuses another number of cells, and headers of nothing', () => {
    expect(() => readHeaders([['Sales']], 2, true)).toThrow('score.headerCount');
    expect(() => readHeaders([['Sales', 'Use']], 2, false)).toThrow('score.headersUnused');
  });
});
