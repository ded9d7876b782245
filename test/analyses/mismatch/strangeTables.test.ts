import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyzeMismatch } from '../../../src/engine/mismatch/analyzeMismatch';
import { mismatchJson } from '../../../src/analyses/mismatch/mismatchJson';
import { planMismatch } from '../../../src/analyses/mismatch/planMismatch';
import { normalisationMethods } from '../../../src/engine/score/normalisations';
import { buildTable, type Cell } from '../../engine/mismatch/buildTable';
import { makeReport } from './makeReport';

/** Columns as careless tables have them: constant, of two values, negative, huge, half blank, blank. */
const numbers: fc.Arbitrary<fc.Arbitrary<Cell>> = fc.constantFrom<fc.Arbitrary<Cell>>(
  fc.constant(7),
  fc.constantFrom(0, 1),
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: 0, max: 1e9 }).map((value) => value * 1000.01),
  fc.constantFrom(null, 0.1, 0.2, 0.3),
  fc.constant(null),
);
const categories = (labels: string[]) =>
  fc.constantFrom<fc.Arbitrary<Cell>>(fc.constantFrom(...labels), fc.constantFrom(...labels, null));
const optional: Readonly<Record<string, fc.Arbitrary<fc.Arbitrary<Cell>>>> = {
  adoption: numbers,
  clv: numbers,
  cac: numbers,
  roi: numbers,
  onboarding: numbers,
  team_size: numbers,
  lifecycle: categories(['Growth', 'Retention', 'Dormant']),
  industry: categories(['Retail', 'Media', 'Technology']),
  size: categories(['Small', 'Medium']),
  decision_maker: categories(['C-Level', 'VP', 'Director', 'Manager', 'Owner']),
};
const strangeTable = fc
  .tuple(fc.integer({ min: 5, max: 60 }), fc.subarray(Object.keys(optional)))
  .chain(([count, roles]) => {
    const column = (kinds: fc.Arbitrary<fc.Arbitrary<Cell>>) =>
      kinds.chain((cells) => fc.array(cells, { minLength: count, maxLength: count }));
    return fc.record({
      customer_id: fc.constant(Array.from({ length: count }, (_row, index) => `C${index}`)),
      priority: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }),
      sales: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: count, maxLength: count }),
      ...Object.fromEntries(
        // A metric that is blank everywhere leaves nobody: the analysis refuses it, which is tested elsewhere.
        roles.map((role) => [
          role,
          role === 'adoption'
            ? fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count })
            : column(optional[role]!),
        ]),
      ),
    });
  });

/** Figures that are no numbers and texts with gaps, with the way to each. */
function flaws(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value === 'string')
    return /NaN|undefined|Infinity|\{\w/.test(value) ? [`${path}: ${value}`] : [];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => flaws(part, `${path}.${name}`));
}

describe('reports of strange tables', () => {
  const { check, recipe } = makeReport({
    headers: ['customer_id', 'investment_priority_score', 'total_sales_amount'],
    rows: Array.from({ length: 10 }, (_row, index) => [`C${index}`, index, 10 - index]),
  });

  test.each(['en', 'zh-CN'] as const)(
    'hold no figure that is no number, and no text with a gap (%s)',
    (locale) => {
      fc.assert(
        fc.property(
          strangeTable,
          fc.constantFrom(...normalisationMethods),
          fc.constantFrom([0.2, 0.5, 0.3] as const, [0, 0, 1] as const),
          (columns, method, reweighting) => {
            const parameters = { ...recipe.parameters, method, reweighting } as const;
            const result = analyzeMismatch(buildTable(columns), parameters);
            const run = { ...recipe, locale, parameters };
            expect(flaws(mismatchJson(result, check, run, '1'))).toEqual([]);
            expect(flaws(planMismatch(result, check, run).sheets.map(({ blocks }) => blocks))).toEqual([]);
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});
