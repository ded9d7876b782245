import { readTiers } from '../../../src/functions/arguments/readTiers';

const read = (given: Partial<Parameters<typeof readTiers>[0]>) =>
  readTiers({ high: null, low: null, labels: null, rule: null, ...given });

describe('readTiers', () => {
  it('parts a fifth each at the ends where nothing is given', () => {
    expect(read({})).toEqual({
      rule: 'percentile',
      shares: { highs: [0.2], low: 0.2 },
      labels: ['High', 'Mid', 'Low'],
    });
  });

  it('takes several shares for the tiers from the highest down, and the last for what they leave', () => {
    const quarters = { highs: [0.25, 0.25, 0.25], low: undefined };
    expect(read({ high: [[0.25, 0.25, 0.25]] })).toMatchObject({ shares: quarters, labels: [1, 2, 3, 4] });
    expect(read({ high: [[0.25, 0.25, 0.25, 0.25]] })).toMatchObject({ shares: quarters });
    expect(read({ high: [[0.25, 0.25]], low: '10%' })).toMatchObject({
      shares: { highs: [0.25, 0.25], low: 0.1 },
      labels: [1, 2, 3, 4],
    });
  });

  it('takes scores under the rule of cuts', () => {
    expect(read({ rule: 'cuts', high: [[90], [80]] })).toEqual({
      rule: 'cuts',
      cuts: { highs: [90, 80], low: undefined },
      labels: ['High', 'Mid', 'Low'],
    });
    expect(read({ rule: 'cuts', low: -3 })).toMatchObject({
      cuts: { highs: [], low: -3 },
      labels: ['High', 'Low'],
    });
  });

  it.each([
    [{ high: 20 }, 'share.outOfRange'],
    [{ low: -0.1 }, 'share.outOfRange'],
    [{ high: 0.6, low: 0.6 }, 'tier.sharesOverlap'],
    [{ high: [[0.6, 0.6]] }, 'tier.sharesTooLarge'],
    [{ high: [[0.6, null]] }, 'tier.shareZero'],
    [{ low: [[0.1, 0.1]] }, 'tier.lowCount'],
    [{ labels: [['A', 'B']] }, 'tier.labelCount'],
    [{ labels: [['A', null, 'C']] }, 'tier.labelBlank'],
    [{ labels: [['A', 0, 'C']] }, 'tier.labelBlank'],
    [{ rule: 'cuts' }, 'tier.cutsMissing'],
    [{ rule: 'cuts', high: [[1, 2]] }, 'tier.cutsRise'],
    [{ rule: 'cuts', high: 1, low: 2 }, 'tier.cutsRise'],
  ])('refuses %j with %s', (given, reason) => {
    expect(() => read(given)).toThrow(reason);
  });
});
