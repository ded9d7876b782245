import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { betaBinomialPrior } from '../../../src/engine/statistics/betaBinomialPrior';
import { expectFigures, figuresOf } from './figures';

describe('betaBinomialPrior', () => {
  it.each(figuresOf('betaBinomialPrior'))(
    'agrees with the maximum that scipy finds: $description',
    (figure) => {
      const [successes, trials] = figure.arguments as [number[], number[]];
      expectFigures(betaBinomialPrior(successes, trials), figure.expected, 1e-5);
    },
  );

  it('is undefined where units differ no more than by chance', () => {
    expect(betaBinomialPrior([5, 5, 5, 5], [10, 10, 10, 10])).toBeUndefined();
  });

  it('is undefined where nothing, or everything, succeeds', () => {
    expect(betaBinomialPrior([0, 0, 0], [5, 9, 2])).toBeUndefined();
    expect(betaBinomialPrior([5, 9], [5, 9])).toBeUndefined();
    expect(betaBinomialPrior([], [])).toBeUndefined();
  });

  it('does not mind units without trials', () => {
    const known = betaBinomialPrior([0, 1, 9, 10, 2], [10, 10, 10, 10, 10])!;
    expect(betaBinomialPrior([0, 1, 9, 0, 10, 2], [10, 10, 10, 0, 10, 10])).toEqual(known);
  });

  const published = [
    { file: 'golden_客户全部排名.csv', rate: '调用率', alpha: 0.27, beta: 5.538 },
    { file: 'golden_产品全部排名.csv', rate: '调用转化率', alpha: 1.106, beta: 19.63 },
  ];
  const folder = join(__dirname, '../../../../shared/data/presales');
  if (!existsSync(folder)) {
    console.warn(`The published pre-sales figures are not at ${folder}: their priors are not checked.`);
  }
  it.each(published)('fits the published counts of $file (skipped where the file is absent)', (figure) => {
    const path = join(folder, figure.file);
    if (!existsSync(path)) return;
    const [header, ...rows] = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/);
    const titles = header!.split(',');
    const column = (title: string) => rows.map((row) => Number(row.split(',')[titles.indexOf(title)]));
    const trials = column('总记录数');
    const calls = column(figure.rate).map((rate, unit) => Math.round(rate * trials[unit]!));
    const prior = betaBinomialPrior(calls, trials)!;
    expect(prior.alpha).toBeCloseTo(figure.alpha, 3);
    expect(prior.beta).toBeCloseTo(figure.beta, 2);
  });
});
