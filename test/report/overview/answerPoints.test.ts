import { answerPoints } from '../../../src/report/overview/answerPoints';
import type { CellLink } from '../../../src/report/plan';
import type { Target } from '../../../src/report/sheet/Target';

const target = (row: number): Target => ({ sourceSheet: 'Data', sourceRow: row, sourceColumn: 1 });
const linkOf = (row: number): CellLink => ({ sheetName: 'Data', row: row - 1, column: 0 });
const places = {
  link: (wanted: Target | undefined) =>
    wanted !== undefined && 'sourceRow' in wanted ? linkOf(wanted.sourceRow) : undefined,
};

test('the answer is all that was found and the first thing to do, each with the cells of its sentence and its names', () => {
  const found = [
    { text: 'Few call', target: target(2), who: [{ name: 'Ann', target: target(7), evidence: '3 of 4' }] },
    { text: 'Nobody signs' },
  ];
  expect(answerPoints(found, [{ text: 'Promote' }, { text: 'Stop' }], places)).toEqual([
    { text: 'Few call', link: linkOf(2), who: [{ name: 'Ann', link: linkOf(7) }] },
    { text: 'Nobody signs', link: undefined, who: [] },
    { text: 'Promote', link: undefined, who: [] },
  ]);
});

test('a name that belongs to something is given in full', () => {
  const who = [{ name: 'Ann', inFull: 'Ann (Retail)', target: target(7) }];
  expect(answerPoints([{ text: 'Retail is overrated', who }], [], places)[0]?.who).toEqual([
    { name: 'Ann (Retail)', link: linkOf(7) },
  ]);
});

test('where nothing is to be done, the answer is what was found', () => {
  expect(answerPoints([{ text: 'Few call' }], [], places)).toHaveLength(1);
});
