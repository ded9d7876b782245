import { decideAnswers } from '../../../../src/engine/table/flags/decideAnswers';
import type { CellValue } from '../../../../src/engine/table/types';
import { contextOf } from '../contextOf';

/** What each cell answers. */
function answersOf(cells: readonly CellValue[], success?: readonly string[]) {
  const context = contextOf(cells, { kind: 'flag', role: 'called' }, { success });
  const { ofText, ofNumber, areCounts, isChosen } = decideAnswers(context);
  const answers = cells.map((_cell, row) => {
    const code = context.column.codeAt(row);
    return code < 0 ? ofNumber(context.column.numbers[row]!) : ofText[code];
  });
  return { answers, areCounts, isChosen };
}

describe('decideAnswers', () => {
  it('takes 1 and 0 for answers, written as numbers or as text', () =>
    expect(answersOf([1, 0, '1', '0', '1.0', '２', true, false, '', 'x'])).toMatchObject({
      answers: [1, 0, 1, 0, 1, 1, 1, 0, -1, -1],
    }));

  it('takes numbers for counts where the greatest is above 2, or is 2 and some are 0', () => {
    expect(answersOf([1, 2])).toEqual({ answers: [1, -1], areCounts: false, isChosen: false });
    expect(answersOf([1, 2, 0])).toEqual({ answers: [1, 1, 0], areCounts: true, isChosen: false });
    expect(answersOf([1, 3])).toEqual({ answers: [1, 1], areCounts: true, isChosen: false });
    expect(answersOf([1, '3'])).toMatchObject({ answers: [1, 1], areCounts: true });
    expect(answersOf([2, 2.5])).toMatchObject({ answers: [1, 1], areCounts: true });
  });

  it('takes no share of 1 for a count, and no number below 0 for an answer', () => {
    expect(answersOf([0, 0.5, 5])).toMatchObject({ answers: [0, -1, -1], areCounts: false });
    expect(answersOf([0, '50%', 5])).toMatchObject({ answers: [0, -1, -1], areCounts: false });
    expect(answersOf([0, -1, 5])).toMatchObject({ answers: [0, -1, 1], areCounts: true });
  });

  it('lets only the chosen values say yes, in any spelling, and all others no', () =>
    expect(answersOf(['ＷＯＮ', 'won ', 'yes', 1, 2, true, '', 'n/a', '#N/A'], ['Won', '2'])).toEqual({
      answers: [1, 1, 0, 0, 1, 0, -1, -1, -1],
      areCounts: false,
      isChosen: true,
    }));

  it('does not follow a choice of which the column has nothing', () => {
    expect(answersOf(['yes', 'no'], ['Won'])).toEqual({ answers: [1, 0], areCounts: false, isChosen: false });
    expect(answersOf([1, 0], ['1'])).toMatchObject({ answers: [1, 0], isChosen: true });
    expect(answersOf([5, 0], [])).toMatchObject({ answers: [1, 0], areCounts: true, isChosen: false });
  });
});
