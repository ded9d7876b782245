import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { planMismatch } from '../../../src/analyses/mismatch/planMismatch';
import { wilsonInterval } from '../../../src/engine/statistics/wilsonInterval';
import { makeReport } from './makeReport';

const { result, check, recipe } = makeReport(generateMismatchSample());
const run = { version: '1', when: '2026-03-01T09:30:00.000Z', fingerprint: 'a' };
const record = planMismatch(result, check, recipe, run).record!;
const figure = (key: string) => record.headlines.find((headline) => headline.key === key)!;

test('chance is judged on the figures that the report shows, with their own intervals', () => {
  const { mismatch, top } = result.placement.counts;
  expect(figure('mismatch')).toMatchObject({
    value: mismatch,
    estimate: { value: mismatch / top, ...wilsonInterval(mismatch, top) },
  });
  for (const key of ['roi', 'belowLow', 'watched', 'onboarding', 'priority']) {
    const { value, estimate } = figure(key);
    expect(estimate!.value).toBeCloseTo(value!, 12);
    expect(estimate!.low).toBeLessThan(value!);
    expect(estimate!.high).toBeGreaterThan(value!);
  }
});

test('the mismatched and every list of things to do are kept by name', () => {
  expect(record.lists![0]).toMatchObject({ key: 'mismatch', members: { length: 184 } });
  expect(record.lists!.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['earlyWarning', 'healthPlan', 'lowerPriority']),
  );
});
