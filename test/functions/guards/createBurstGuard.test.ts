import { burstLimit, createBurstGuard } from '../../../src/functions/guards/createBurstGuard';

const formula = () => '=VALUE_TIER(A1:A9)';

describe('createBurstGuard', () => {
  it('lets 3,000 copies over 3,000 rows pass and stops 4,000 over 4,000 in the middle', () => {
    let time = 0;
    const calls = (rows: number) => {
      const guard = createBurstGuard(() => (time += 0.5));
      let done = 0;
      try {
        for (; done < rows; done++) guard.count(rows, formula);
      } catch {
        // The number of calls that were let through is what matters.
      }
      return done;
    };
    expect(calls(3000)).toBe(3000);
    expect(calls(4000)).toBe(Math.floor(burstLimit / 4000));
  });

  it('starts anew after a pause', () => {
    let time = 0;
    const guard = createBurstGuard(() => time);
    guard.count(burstLimit, formula);
    expect(() => guard.count(1, formula)).toThrow('input.burst');
    time += 1001;
    expect(() => guard.count(burstLimit, formula)).not.toThrow();
  });

  it('shows the formula to type', () => {
    const guard = createBurstGuard(() => 0);
    expect(() => guard.count(burstLimit + 1, formula)).toThrow(
      expect.objectContaining({ facts: { formula: '=VALUE_TIER(A1:A9)' } }),
    );
  });
});
