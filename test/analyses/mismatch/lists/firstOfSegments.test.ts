import { generateMismatchSample } from '../../../../samples/generateMismatchSample';
import { firstOfSegments } from '../../../../src/analyses/mismatch/lists/firstOfSegments';
import { widestGaps } from '../../../../src/analyses/mismatch/lists/widestGaps';
import { makeReport } from '../makeReport';

const { result } = makeReport(generateMismatchSample());

test('of every segment the first three of the mismatched are named, in the order of their list', () => {
  const first = firstOfSegments(result);
  const { cells, crossed } = result.segments!;
  for (const { code, mismatch } of cells) {
    const members = Array.from(widestGaps(result)).filter((customer) => crossed.codes[customer] === code);
    expect(members).toHaveLength(mismatch);
    expect(first.get(code) ?? []).toEqual(members.slice(0, 3));
  }
});

test('nobody is named where the table has neither industry nor size', () => {
  expect(firstOfSegments({ ...result, segments: undefined }).size).toBe(0);
});
