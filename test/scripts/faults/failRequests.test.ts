import { failRequests } from '../../../scripts/faults/failRequests';
import { faultSamples } from '../../../scripts/faults/samples';

test.each(faultSamples().map(({ make, recipe }) => [recipe.analysis, make, recipe] as const))(
  'a request of the %s run that fails, in whatever way, leaves the data whole and the next run repairs the sheets',
  async (_analysis, make, recipe) => {
    const { requests, ...counts } = await failRequests(make, recipe, { count: 2, seed: 20_261_127 });
    expect(counts).toEqual({ tried: 2, damaged: 0, unrepaired: 0 });
    expect(requests).toBeGreaterThan(20);
  },
  60_000,
);
