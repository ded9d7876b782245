import type { MismatchContext } from '../../../../src/analyses/mismatch/MismatchContext';
import type { MismatchSentence } from '../../../../src/analyses/mismatch/sentences/MismatchSentence';
import { doSentences } from '../../../../src/analyses/mismatch/sentences/doSentences';
import { returnSentences } from '../../../../src/analyses/mismatch/sentences/returnSentences';
import { whereSentences } from '../../../../src/analyses/mismatch/sentences/whereSentences';
import { whoSentences } from '../../../../src/analyses/mismatch/sentences/whoSentences';
import { whySentences } from '../../../../src/analyses/mismatch/sentences/whySentences';

/** The sentences chosen for what a result says of the matter; of the rest of the result they know nothing. */
function chosenFor(sentences: readonly MismatchSentence[], result: object): readonly string[] {
  const nothing = { placement: { counts: { mismatch: 0 } }, drivers: {}, returnsBy: {} };
  const context = {
    result: { ...nothing, ...result },
    recipe: { parameters: { minimumCell: 5 } },
  } as unknown as MismatchContext;
  return sentences.filter(({ when }) => when?.(context)).map(({ key }) => key);
}

const of = (mismatch: number) => ({ placement: { counts: { mismatch } } });
const bands = (...means: (number | undefined)[]) => ({
  onboarding: {
    ofAll: { strata: [] },
    ofMismatch: { bands: means.map((mean) => ({ mean })), strata: [] },
  },
});

test.each([
  ['rises from band to band', bands(0.2, 0.3, 0.4), 'bandsRise'],
  ['stays where it is once', bands(0.2, 0.3, 0.3), 'bandsMixed'],
  ['starts with a band as high as the next', bands(0.3, 0.3, 0.4), 'bandsMixed'],
  ['falls', bands(0.4, 0.3, 0.2), 'bandsMixed'],
  ['is unknown in a band', bands(0.2, undefined, 0.4), 'bandsMixed'],
])('adoption that %s is said to do so', (_adoption, result, key) => {
  const said = chosenFor(whySentences, result).filter((name) => name.startsWith('bands'));
  expect(said).toEqual([key]);
});

test.each([
  [{ isDrivenByLabels: true, risesWithPriority: false }, ['labelsDrive', 'thirdsFlat']],
  [{ isDrivenByLabels: false, risesWithPriority: true }, ['engagementDrives', 'thirdsRise']],
  [{ isDrivenByLabels: undefined, risesWithPriority: false }, ['thirdsFlat']],
])('of what drives the score %j, so much is said', (drivers, keys) => {
  const said = chosenFor(whySentences, { drivers });
  expect(said.filter((name) => /Drive|thirds/.test(name))).toEqual(keys);
});

test.each(['uninformative', 'inverse', 'informative', 'open'])(
  'a score that is %s is spoken of where somebody is mismatched, and only there',
  (verdict) => {
    const judgement = { verdict, count: 'above' };
    expect(chosenFor(doSentences, { ...of(3), judgement })).toEqual([verdict]);
    expect(chosenFor(doSentences, { ...of(0), judgement })).toEqual([]);
    expect(chosenFor(whoSentences, { ...of(3), judgement })).toHaveLength(
      chosenFor(whoSentences, { ...of(0), judgement }).length + 1,
    );
  },
);

test.each([
  [0, 'asExpected', 'countNone'],
  [3, 'asExpected', 'countAsExpected'],
  [3, 'above', 'countAbove'],
  [3, 'below', 'countBelow'],
])('%i mismatched, judged %s: %s', (mismatch, count, key) => {
  const said = chosenFor(whoSentences, { ...of(mismatch), judgement: { count } });
  expect(said.filter((name) => name.startsWith('count'))).toEqual([key]);
});

test.each([
  [undefined, 'roiAlone'],
  [{ low: -3, high: -0.1 }, 'roiLower'],
  [{ low: -3, high: 0 }, 'roiSame'],
  [{ low: 0, high: 3 }, 'roiSame'],
  [{ low: 0.1, high: 3 }, 'roiHigher'],
])('a difference of returns %j is %s', (difference, key) => {
  const returnComparison = { difference, matched: { n: 1 } };
  const said = chosenFor(whoSentences, { ...of(3), judgement: {}, returnComparison });
  expect(said.filter((name) => name.startsWith('roi'))).toEqual([key]);
  expect(said).toContain('belowLow');
  const alone = { difference, matched: { n: 0 } };
  expect(chosenFor(whoSentences, { ...of(3), judgement: {}, returnComparison: alone })).toContain(
    'belowLowAlone',
  );
});

/** Returns by level: director, manager, VP and C-Level, each with its median and 95th percentile. */
function byLevel(medians: readonly number[], ends: readonly number[], pValue?: number) {
  const labels = ['Director', 'Manager', 'VP', 'C-Level'].slice(0, medians.length);
  const groups = labels.map((label, level) => ({
    label,
    summary: { median: medians[level] },
    p95: ends[level],
  }));
  return { returnsBy: { level: { groups, test: pValue === undefined ? undefined : { pValue } } } };
}

test.each([
  [byLevel([1, 2, 3, 4], [5, 6, 7, 8], 0.01), ['levelsLower', 'levelsUpper', 'levelsTested']],
  [byLevel([1, 3, 3, 4], [8, 6, 7, 9], 0.05), ['levelsMixed', 'levelsUpperMixed', 'levelsUntested']],
  [byLevel([3, 1, 4, 2], [5, 6, 9, 7]), ['levelsMixed', 'levelsUpper']],
  [byLevel([1, 2, 3], [5, 6, 7], 0.01), []],
  [{ returnsBy: {} }, []],
])('levels are compared where all four are there: case %#', (result, keys) => {
  expect(chosenFor(returnSentences, result)).toEqual(keys);
});

const team = (label: string, n: number, variation: number | undefined, p95: number) => ({
  label,
  n,
  variation,
  p95,
});

test.each([
  [[team('1-5', 15, 0.9, 5), team('6-20', 20, 0.5, 8)], ['smallTeamsBoth']],
  [[team('1-5', 15, 0.9, 8), team('6-20', 20, 0.5, 8)], ['smallTeamsScatter']],
  [[team('1-5', 15, 0.5, 5), team('6-20', 20, 0.5, 8)], ['smallTeamsLow']],
  [[team('1-5', 15, 0.5, 9), team('6-20', 20, 0.5, 8)], ['smallTeamsNeither']],
  [[team('1-5', 15, 0.9, 5), team('6-20', 20, undefined, 8)], ['smallTeamsLow']],
  // Too few customers, no other team, no team of that size, a team without a name.
  [[team('1-5', 14, 0.9, 5), team('6-20', 20, 0.5, 8)], []],
  [[team('1-5', 15, 0.9, 5), team('6-20', 14, 0.5, 8)], []],
  [[team('6-20', 20, 0.5, 8)], []],
  [[team('1-5', 15, 0.9, 5), team('', 20, 0.5, 8)], []],
])('small teams are compared with others that are large enough: case %#', (groups, keys) => {
  expect(chosenFor(returnSentences, { returnsBy: { team: { groups } } })).toEqual(keys);
});

test('that nothing stands out or nobody is named is said only where segments were judged', () => {
  const segments = (worst: unknown[], overrated: unknown[], reliable: unknown[], pValue?: number) => ({
    ...of(3),
    segments: { worst, overrated, reliable, cells: [{ pValue }] },
  });
  expect(chosenFor(whereSentences, segments([], [], [], 0.5))).toEqual(['noWorst', 'noDiscovery']);
  expect(chosenFor(whereSentences, segments([1], [1], [], 0.01))).toEqual([]);
  expect(chosenFor(whereSentences, segments([1], [], [1], 0.01))).toEqual([]);
  expect(chosenFor(whereSentences, segments([1], [], []))).toEqual([]);
  expect(chosenFor(whereSentences, { ...segments([], [], [], 0.5), ...of(0) })).toEqual([]);
});
